namespace Samverkan.Tests.Register;

/// <summary>
/// The source text sentence by sentence, headings too, and for each the facts that the register must take from it.
/// Written by hand against the text: a fact that is missing here or there is a fault.
/// </summary>
internal static class SourceTable
{
    public static readonly IReadOnlyDictionary<string, string[]> Facts = new Dictionary<string, string[]>
    {
        ["Göteborgs Stad och polisområde Storgöteborg har en strukturerad samverkan."] =
        [
            "organisation goteborgs-stad",
            "organisation polisomrade-storgoteborg",
        ],

        ["Här kan du läsa mer om de olika arbetsgrupper som finns."] = [],

        ["Central strategisk samverkansgrupp"] =
        [
            "group central",
        ],

        ["För den strategiska nivån finns en samverkansgrupp för trygghetsfrämjande och brottsförebyggande frågor."] =
        [
            "group central",
            "central level Strategic",
            "central purpose: samverkansgruppen på strategisk nivå för trygghetsfrämjande och brottsförebyggande frågor",
        ],

        ["Från Göteborgs Stad består gruppen av stadsdirektören, planeringsledare från stadsledningskontoret, förvaltningsdirektör för social resursförvaltning, direktören för välfärd och utbildning, en stadsdelsdirektör och samordnaren för Göteborgs Stads trygghetsfrämjande och brottsförebyggande arbete."] =
        [
            "organisation stadsledningskontoret in goteborgs-stad",
            "organisation social-resursforvaltning in goteborgs-stad",
            "role stadsdirektor in goteborgs-stad, 1",
            "role planeringsledare in goteborgs-stad",
            "role forvaltningsdirektor-srf in goteborgs-stad, 1",
            "role direktor-valfard-utbildning in goteborgs-stad, 1",
            "role stadsdelsdirektor in goteborgs-stad",
            "role stadens-samordnare in goteborgs-stad, 1",
            "seat central#stadsdirektor: Member stadsdirektor for goteborgs-stad, 1",
            "seat central#planeringsledare: Member planeringsledare for goteborgs-stad, 1",
            "seat central#forvaltningsdirektor-srf: Member forvaltningsdirektor-srf for goteborgs-stad, 1",
            "seat central#direktor-valfard-utbildning: Member direktor-valfard-utbildning for goteborgs-stad, 1",
            "seat central#stadsdelsdirektor: Member stadsdelsdirektor for goteborgs-stad, one of several",
            "seat central#stadens-samordnare: Member stadens-samordnare for goteborgs-stad, 1",
        ],

        ["Från Polisområde Storgöteborg består gruppen av polisområdeschef, biträdande polisområdeschef samt polisområde Storgöteborgs samordnare för det trygghetsfrämjande och brottsförebyggande arbetet."] =
        [
            "role polisomradeschef in polisomrade-storgoteborg, 1",
            "role bitradande-polisomradeschef in polisomrade-storgoteborg",
            "role polisens-samordnare in polisomrade-storgoteborg, 1",
            "seat central#polisomradeschef: Member polisomradeschef for polisomrade-storgoteborg, 1",
            "seat central#bitradande-polisomradeschef: Member bitradande-polisomradeschef for polisomrade-storgoteborg, 1",
            "seat central#polisens-samordnare: Member polisens-samordnare for polisomrade-storgoteborg, 1",
        ],

        ["Gruppen träffas cirka fyra gånger per år."] =
        [
            "central meets about 4 times a year",
        ],

        ["Kunskaps- och analysteam"] = [],

        ["Ett team som består av Göteborgs Stads och polisområde Storgöteborgs samordnare för trygghetsfrämjande och brottsförebyggande frågor bistår staden och polisen med stöd, kunskap och analyser i arbetet."] =
        [
            "role stadens-samordnare in goteborgs-stad, 1",
            "role polisens-samordnare in polisomrade-storgoteborg, 1",
            "group kunskaps-och-analysteam",
            "kunskaps-och-analysteam purpose: bistår staden och polisen med stöd, kunskap och analyser i arbetet",
            "seat kunskaps-och-analysteam#stadens-samordnare: Member stadens-samordnare for goteborgs-stad, 1",
            "seat kunskaps-och-analysteam#polisens-samordnare: Member polisens-samordnare for polisomrade-storgoteborg, 1",
            "kunskaps-och-analysteam Supports goteborgs-stad (med stöd, kunskap och analyser)",
            "kunskaps-och-analysteam Supports polisomrade-storgoteborg (med stöd, kunskap och analyser)",
        ],

        ["Respektive organisation bistår kunskaps- och analysteamet vid behov."] =
        [
            "goteborgs-stad Supports kunskaps-och-analysteam (vid behov)",
            "polisomrade-storgoteborg Supports kunskaps-och-analysteam (vid behov)",
        ],

        ["Taktisk nivå och stödprocesser"] =
        [
            "lok level Tactical (taktisk nivå och stödprocesser)",
            "processledarna level Support (taktisk nivå och stödprocesser)",
        ],

        ["För den taktiska nivån och för stödprocesser finns ett gemensamt nätverk, LÖK – nätverket, där de lokala överenskommelserna (Trygg i Göteborg) diskuteras och processas."] =
        [
            "group lok",
            "lok level Tactical (taktisk nivå och stödprocesser)",
            "lok purpose: gemensamt nätverk där de lokala överenskommelserna (Trygg i Göteborg) diskuteras och processas",
            "term lok not spelled out leads to lok",
            "term trygg-i-goteborg leads to lok",
            "term lokala-overenskommelser leads to lok",
        ],

        ["Nätverket består av representanter från stadsdelsförvaltningarna, stadsledningskontoret, lokalpolisområdena samt polisområde Storgöteborg."] =
        [
            "organisation stadsledningskontoret in goteborgs-stad",
            "organisation stadsdelsforvaltningarna in goteborgs-stad",
            "organisation lokalpolisomradena in polisomrade-storgoteborg",
            "seat lok#stadsdelsforvaltningarna: Representative for goteborgs-stad, number not stated",
            "seat lok#stadsledningskontoret: Representative for goteborgs-stad, number not stated",
            "seat lok#lokalpolisomradena: Representative for polisomrade-storgoteborg, number not stated",
            "seat lok#polisomrade-storgoteborg: Representative for polisomrade-storgoteborg, number not stated",
            "term slk not spelled out leads to stadsledningskontoret",
            "term po not spelled out leads to polisomrade-storgoteborg",
            "term sdf not spelled out leads to stadsdelsforvaltningarna",
            "term lpo not spelled out leads to lokalpolisomradena",
        ],

        ["Arbetet samordnas gemensamt av social resursförvaltning och polisområde Storgöteborg."] =
        [
            "organisation social-resursforvaltning in goteborgs-stad",
            "social-resursforvaltning Coordinates lok (gemensamt)",
            "polisomrade-storgoteborg Coordinates lok (gemensamt)",
            "term srf not spelled out leads to social-resursforvaltning",
        ],

        ["Nätverket träffas cirka fyra gånger per år."] =
        [
            "lok meets about 4 times a year",
        ],

        ["Polisområde Storgöteborg och Göteborgs Stad har utsett två processledare som stödjer SSPF – arbetet (skola, socialtjänst, polis och fritidsverksamhet) samt arbetet med sociala insatsgrupper i stadsdelarna."] =
        [
            "role processledare in organisation not stated, 2",
            "group processledarna",
            "processledarna purpose: stödjer SSPF-arbetet samt arbetet med sociala insatsgrupper i stadsdelarna",
            "seat processledarna#processledare-1: Member processledare for organisation not stated, 1",
            "seat processledarna#processledare-2: Member processledare for organisation not stated, 1",
            "processledarna Supports sspf",
            "processledarna Supports sociala-insatsgrupper (i stadsdelarna)",
            "goteborgs-stad Appoints processledarna",
            "polisomrade-storgoteborg Appoints processledarna",
            "term sociala-insatsgrupper",
        ],

        ["Processledarna återapporterar löpande till den centrala strategiska samverkansgruppen."] =
        [
            "processledarna ReportsTo central (löpande)",
        ],

        ["Stadsdelar och lokalpolisområden"] = [],

        ["Strategisk nivå"] =
        [
            "bra level Strategic",
            "ledningsforum level Strategic",
        ],

        ["För varje stadsdel finns lokala brottsförebyggande råd alternativt trygghetskapande råd."] =
        [
            "every District has bra",
            "bra purpose: lokalt brottsförebyggande råd, alternativt trygghetsskapande råd, som finns för varje stadsdel",
            "term bra not spelled out leads to bra",
        ],

        ["Dessa råd samordnas av respektive stadsdels samordnare för rådet."] =
        [
            "role radssamordnare in goteborgs-stad",
            "seat bra#samordnare: Coordinator radssamordnare for goteborgs-stad, 1",
            "radssamordnare Coordinates bra",
        ],

        ["Den lokala kommunpolisen deltar i rådens arbete."] =
        [
            "role kommunpolis in polisomrade-storgoteborg",
            "seat bra#kommunpolis: Participant kommunpolis for polisomrade-storgoteborg, 1",
            "kommunpolis TakesPartIn bra",
        ],

        ["I stadsdelarna finns särskilda forum för stadsdelsförvaltningarnas och lokalpolisområdets ledningar."] =
        [
            "organisation stadsdelsforvaltningarna in goteborgs-stad",
            "organisation lokalpolisomradena in polisomrade-storgoteborg",
            "every District has ledningsforum",
            "ledningsforum purpose: särskilt forum för stadsdelsförvaltningarnas och lokalpolisområdets ledningar",
            "seat ledningsforum#stadsdelsforvaltningen: Participant for goteborgs-stad, number not stated",
            "seat ledningsforum#lokalpolisomradet: Participant for polisomrade-storgoteborg, number not stated",
        ],

        ["Operativ nivå"] =
        [
            "sig level Operational",
            "sspf level Operational",
        ],

        ["SSPF (skola, socialtjänst, polis, fritid)"] =
        [
            "term sspf leads to sspf",
        ],

        ["Alla stadsdelar har ett SSPF-forum som är ett fast forum för informationsutbyte och gemensamt arbete mellan skola, socialtjänst, polis och fritidsverksamhet."] =
        [
            "organisation skola in goteborgs-stad",
            "organisation socialtjanst in goteborgs-stad",
            "organisation fritid in goteborgs-stad",
            "every District has sspf",
            "sspf purpose: fast forum för informationsutbyte och gemensamt arbete mellan skola, socialtjänst, polis och fritidsverksamhet",
            "seat sspf#skola: Participant for organisation not stated, number not stated",
            "seat sspf#socialtjanst: Participant for organisation not stated, number not stated",
            "seat sspf#polis: Participant for polisomrade-storgoteborg, number not stated",
            "seat sspf#fritidsverksamhet: Participant for organisation not stated, number not stated",
            "term sspf leads to sspf",
        ],

        ["Fokus för arbetet är barn och ungdomar som skolkar, misstänks begå brott, ägnar sig åt missbruk eller befinner sig i destruktiva miljöer."] =
        [
            "sspf target: barn och ungdomar som skolkar, misstänks begå brott, ägnar sig åt missbruk eller befinner sig i destruktiva miljöer; ages -; skolkar, misstänks begå brott, ägnar sig åt missbruk, befinner sig i destruktiva miljöer",
        ],

        ["För SSPF finns arbetsgrupper och styrgrupper, samt koordinatorer i varje stadsdel."] =
        [
            "role sspf-koordinator in organisation not stated",
            "sspf has arbetsgrupper",
            "sspf has styrgrupper",
            "sspf has koordinatorer i varje stadsdel",
            "seat sspf#koordinator: Coordinator sspf-koordinator for organisation not stated, number not stated",
        ],

        ["Särskilda insatsgrupper (SIG)"] = [],

        ["Fem stadsdelar i Göteborgs Stad samverkar med polisområde Storgöteborg kring ungdomar mellan 18-25 år genom arbetsmetoden särskilda insatsgrupper (SIG)."] =
        [
            "group sig",
            "sig purpose: arbetsmetod där fem stadsdelar samverkar med polisområde Storgöteborg kring ungdomar mellan 18 och 25 år",
            "sig target: ungdomar mellan 18 och 25 år; ages 18-25; ",
            "sig works in 5 areas, 0 named",
            "seat sig#stadsdelar: Participant for goteborgs-stad, number not stated",
            "seat sig#polisomrade-storgoteborg: Participant for polisomrade-storgoteborg, number not stated",
            "term sig leads to sig",
        ],
    };
}
