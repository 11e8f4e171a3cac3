namespace TextLint.Syntax.Parsing;

/// <summary>Abbreviations of English news copy.</summary>
internal static class EnglishConventions
{
    public static LanguageConventions Create() => new LanguageConventions()
        .Add(AbbreviationUse.BeforeName, "mr mrs ms mx messrs mme mlle dr prof")
        .Add(AbbreviationUse.BeforeName | AbbreviationUse.Capitalized | AbbreviationUse.BeforeCapital,
            "sen sens rep reps gen gov govs lt col maj capt cmdr cpl sgt adm brig pvt supt insp det hon rev fr st ste mt ft pres amb msgr atty ald cllr "
            + "dist art sgts gens drs profs ofc spc cdr wm geo chas jos thos")
        .Add(AbbreviationUse.None, "jr sr inc ltd llc plc corp bros dept depts assn univ govt intl natl mfg vs etc viz esp incl approx cf ibid blvd ave hwy "
            + "a.m p.m e.g i.e n.b p.s u.s u.k u.n e.u u.s.a u.a.e d.c ph.d m.d b.a m.a b.s m.s b.sc m.sc m.p r.i.p b.c a.d l.a n.y n.j n.h n.c s.c n.d s.d n.m r.i w.va p.o d.phil ll.b ll.m ed.d")
        .Add(AbbreviationUse.Capitalized, "co calif conn fla okla tenn wis minn mich ariz colo neb nev ont que")
        .Add(AbbreviationUse.BeforeDigit, "no nos p pp vol vols fig figs sec ch c ca para op pt ver v art")
        .Add(AbbreviationUse.Capitalized | AbbreviationUse.NotBeforeCapital,
            "jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun ala ark del ga ill ind kan ky la mass md miss mo mont ore pa tex va vt wash")
        .AddStarters("the he she it in but a an they this we i that these those there his her their its our you what when where why how who if as at on for and or "
            + "after before while although since by from with to no not some many most several two three one another also however meanwhile then so yet still now "
            + "according last earlier later such each both all yes officials police")
        .AddSpeechVerbs("said says asked asks told tells added replied wrote writes shouted explained warned insisted continued joked wondered demanded answered exclaimed cried tweeted");
}
