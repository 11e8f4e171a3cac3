using System.Collections.Frozen;

namespace TextLint.Semantics;

/// <summary>Words in capitals that a newspaper uses without explaining them.</summary>
public static class KnownAcronyms
{
    private static readonly FrozenSet<string> s_known = """
        AC AD AI AIDS AM ANC AP APEC ASEAN ATM BA BBC BC BCE BMW BSE CBC CBS CD CE CEO CERN CFO CIA CNBC CNN COO COVID CPU CV DC DDT DJ DNA DVD EEC ER ESA ESPN
        EST EU EUR FA FAQ FARC FBI FC FIFA FM FTSE FTP GB GBP GCSE GDP GMT GNP GOP GP GPS HBO HD HIV HMS HP HQ HR HTML HTTP IAEA IBM ICBM ICC ICE
        ICJ ICU ID IKEA ILO IMF INTERPOL IOC IP IPCC IPO IQ IRA IRS ISBN ISIL ISIS ISP IT ITV IVF JFK JPEG KGB KKK KFC LA LAPD LCD LED LGBT LGBTQ LLC LP LSD MA MBA
        MBE MD MEP MI MIT MLA MLB MMR MOT MP MPH MRI MSF MSNBC MTV NAACP NAFTA NASA NASCAR NASDAQ NATO NBA NBC NCAA NFL NGO NHL NHS NPR NSA NSW NY NYC NYPD
        NYSE NZ OBE OECD OK OPEC OSCE PA PC PBS PDF PE PHD PIN PLO PLC PM PO POW PR PS PSA PTSD PVC QC RAF RAM RBS RNA ROM RSPCA RTE RV SARS SAT SIM SMS
        SNP SOS SPF SS SUV SWAT TB TNT TV UAE UAW UCLA UEFA UFO UHF UK UN UNESCO UNHCR UNICEF US USA USB USD USS USSR UTC VAT VHF VIP VP WHO WTO WW WWF WWI WWII XML YMCA
        II III IV VI VII VIII IX XI XII XIII XIV XV XVI XVII XVIII XIX XX XXI
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>True for the acronyms, and Roman numerals, that need no explanation.</summary>
    public static bool Contains(string acronym) => s_known.Contains(acronym);
}
