namespace TextLint.Syntax.Parsing;

/// <summary>Short lists for the languages whose copy is read beside English.</summary>
internal static class ForeignConventions
{
    private const AbbreviationUse Title = AbbreviationUse.BeforeName;
    private const AbbreviationUse Figure = AbbreviationUse.BeforeDigit;
    private const AbbreviationUse Plain = AbbreviationUse.None;

    public static LanguageConventions German() => new LanguageConventions { HasDecimalComma = true, HasOrdinalStop = true }
        .Add(Title, "dr prof hr fr frl st dipl ing med jur phil gen oblt hptm bzw ca z u d v o vgl sog evtl bspw insb einschl geb gest z.b d.h u.a v.a i.d.r o.ä s.o u.u z.t")
        .Add(Figure, "nr bd abs art kap jan feb mär apr aug sept okt nov dez")
        .Add(Plain, "usw etc co str mio mrd ggf inkl exkl zzgl")
        .AddStarters("der die das er sie es ein eine in im am auf mit für und aber wir ich den dem des nach bei seit zu zum zur doch auch so wie was wenn als dann sein ihre")
        .AddSpeechVerbs("sagte sagt fragte erklärte betonte rief schrieb antwortete");

    public static LanguageConventions French() => new LanguageConventions { HasDecimalComma = true }
        .Add(Title | AbbreviationUse.Capitalized, "m mm mme mlle dr pr st ste me mgr")
        .Add(Figure, "no p pp art vol chap fig")
        .Add(Plain, "etc cf env av bd éd p.ex c.-à-d")
        .AddStarters("le la les l il elle un une des ce cette ces dans en mais et on nous ils elles pour par sur à au aux selon après avant son sa")
        .AddSpeechVerbs("dit demande demandé ajoute ajouté déclaré affirme affirmé répond répondu");

    public static LanguageConventions Spanish() => new LanguageConventions { HasDecimalComma = true }
        .Add(Title, "sr sra sres srta dr dra d dña prof gral lic ing mons ud uds")
        .Add(Figure, "pág págs núm art cap vol")
        .Add(Plain, "etc ej p.ej ee.uu a.c d.c s.a avda")
        .AddStarters("el la los las un una en pero y él ella ellos se su sus esto esta este por para con según de al a no lo")
        .AddSpeechVerbs("dijo preguntó añadió afirmó respondió explicó");

    public static LanguageConventions Italian() => new LanguageConventions { HasDecimalComma = true }
        .Add(Title, "sig sigg dott prof on sen avv ing arch gen col cap mons dr")
        .Add(Figure, "pag pagg art cap vol nr n")
        .Add(Plain, "ecc cfr es s.p.a s.r.l a.c d.c")
        .AddStarters("il lo la i gli le un una in ma e è si per con secondo di da al alla nel nella questo questa non lui lei")
        .AddSpeechVerbs("disse detto chiese chiesto aggiunto spiegato risposto");

    public static LanguageConventions Portuguese() => new LanguageConventions { HasDecimalComma = true }
        .Add(Title, "sr sra srs dr dra prof profa eng gen d st sto sta")
        .Add(Figure, "pág págs art cap vol núm n")
        .Add(Plain, "etc ex p.ex a.c d.c s.a ltda av")
        .AddStarters("o a os as um uma em no na mas e ele ela eles se por para com segundo de do da ao não este esta isso")
        .AddSpeechVerbs("disse perguntou afirmou acrescentou respondeu explicou");

    public static LanguageConventions Dutch() => new LanguageConventions { HasDecimalComma = true }
        .Add(Title, "dhr mevr mw dr prof ir ing mr drs st")
        .Add(Figure, "nr blz art p")
        .Add(Plain, "enz etc bijv b.v d.w.z o.a m.a.w ca incl excl jl a.s")
        .AddStarters("de het een hij zij ze in maar en we ik er dat dit die op voor met volgens na bij van aan om niet ook")
        .AddSpeechVerbs("zei zegt vroeg voegde vertelde schreef antwoordde");
}
