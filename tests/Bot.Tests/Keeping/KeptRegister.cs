using Samverkan.Bot.Tests.Driving;
using Samverkan.Questions;

namespace Samverkan.Bot.Tests.Keeping;

/// <summary>The register of Gothenburg with people who keep it, and people to keep. All of them are invented.</summary>
internal static class KeptRegister
{
    public const string PoliceTenant = "00000000-0000-4000-8000-0000000000ab";
    public const string Protected = "Dolda Skyddsson";

    /// <summary>Has the role that keeps the register for the city.</summary>
    public static Speaker City { get; } = new("29:cia", "00000000-0000-4000-8000-00000000c171", Incoming.Tenant, "Cia Stadsson");

    /// <summary>Has the role that keeps the register for the police.</summary>
    public static Speaker Police { get; } = new("29:polly", "00000000-0000-4000-8000-00000000b011", PoliceTenant, "Polly Polisson");

    public static Speaker Administrator { get; } = new("29:ada", "00000000-0000-4000-8000-00000000ada0", Incoming.Tenant, "Ada Adminsson");

    /// <summary>Keeps the city's part by configuration.</summary>
    public static Speaker Listed { get; } = new("29:lisa", "00000000-0000-4000-8000-00000000715a", Incoming.Tenant, "Lisa Listsson");

    /// <summary>Keeps nothing.</summary>
    public static Speaker Anybody { get; } = Speaker.Usual;

    public static string[] Settings(string folder) =>
    [
        $"--Register:File={Write(folder)}",
        $"--Access:Tenants={Incoming.Tenant},{PoliceTenant}",
        $"--Access:Administrators={Administrator.Identity}",
        $"--Access:Coordinators:goteborgs-stad={Listed.Identity}",
    ];

    private static string Write(string folder)
    {
        using var resource = typeof(QuestionEngine).Assembly.GetManifestResourceStream("Register.goteborg.yaml");
        Assert.NotNull(resource);
        using var reader = new StreamReader(resource);
        var file = Path.Combine(folder, "kept.yaml");
        File.WriteAllText(file, reader.ReadToEnd() + People);
        return file;
    }

    private static string People => $"""

        persons:
          - {Person("cia", "Cia Stadsson", City)}
          - {Person("polly", "Polly Polisson", Police)}
          - {Person("siv", "Siv *Testsson*")}
          - {Person("pia", "Pia Provsson")}
          - {Person("dana", "Dana Dubbel")}
          - {Person("dana2", "Dana Dubbell")}
          - {Person("ersa", "Ersa Inhoppsson")}
          - {Person("nils", "Nils Nykomsson")}
          - {"{ id: dolda, name: " + Protected + ", protected-identity: true, cite: [central-staden] }"}
        holdings:
          - {Holding("cia-samordnare", "cia", "stadens-samordnare")}
          - {Holding("polly-samordnare", "polly", "polisens-samordnare")}
          - {Holding("siv-direktor", "siv", "stadsdirektor")}
          - {Holding("pia-chef", "pia", "polisomradeschef")}
          - {Holding("dana-ledare", "dana", "planeringsledare")}
          - {Holding("dana2-direktor", "dana2", "forvaltningsdirektor-srf")}
          - {Holding("dolda-direktor", "dolda", "direktor-valfard-utbildning")}
        substitutions:
          - {"{ id: ersa-for-siv, seat: central#stadsdirektor, person: ersa, for: siv, from: 2026-01-01, cite: [central-staden] }"}

        """;

    private static string Person(string id, string name, Speaker? speaker = null) =>
        "{ id: " + id + ", name: \"" + name + "\"" + (speaker is null ? "" : $", tenant: {speaker.Tenant}, object-id: {speaker.ObjectId}") + ", cite: [central-staden] }";

    private static string Holding(string id, string person, string role) => "{ id: " + id + $", person: {person}, role: {role}, from: 2026-01-01, cite: [central-staden] }}";
}
