using Samverkan.Bot.Tests.Driving;
using Samverkan.Questions;

namespace Samverkan.Bot.Tests.Privacy;

/// <summary>A register in which the city director is a person with a directory identity: that of <see cref="Incoming"/>.</summary>
public sealed class StaffedRegister : IDisposable
{
    public const string Director = "Siv *Testsson*";
    public const string DirectorId = "siv";
    public const string ObjectId = "00000000-0000-4000-8000-0000000000bb";

    private readonly string file = Path.GetTempFileName();

    public StaffedRegister()
    {
        using var resource = typeof(QuestionEngine).Assembly.GetManifestResourceStream("Register.goteborg.yaml");
        Assert.NotNull(resource);
        using var reader = new StreamReader(resource);
        File.WriteAllText(
            file,
            $"""
            {reader.ReadToEnd()}
            persons:
              - id: {DirectorId}
                name: "{Director}"
                tenant: {Incoming.Tenant}
                object-id: {ObjectId}
                cite: [central-staden]
            holdings:
              - id: siv-stadsdirektor
                person: {DirectorId}
                role: stadsdirektor
                from: 2026-01-01
                cite: [central-staden]

            """);
    }

    /// <summary>What a host is started with.</summary>
    public string Setting => $"--Register:File={file}";

    public void Dispose() => File.Delete(file);
}
