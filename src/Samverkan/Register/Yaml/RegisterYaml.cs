namespace Samverkan.Register.Yaml;

/// <summary>A register as YAML text. The keys are explained in the comments of what <see cref="Write"/> writes.</summary>
public static class RegisterYaml
{
    public static RegisterReading Read(string text)
    {
        var findings = new Findings();
        if (new TreeReader(text, findings).Read() is not { } tree)
        {
            return new RegisterReading.Rejected(findings.InOrder());
        }

        var reading = new Reading(findings);
        var content = Fields.Of(tree, reading, ContentForm.Read);
        reading.Ids.ReportUnknown();
        ContentRules.Check(content, reading);
        return findings.Any ? new RegisterReading.Rejected(findings.InOrder()) : new RegisterReading.Loaded(content);
    }

    /// <summary>Commented YAML that reads back as the same content.</summary>
    public static string Write(RegisterContent content)
    {
        var text = new YamlText(new QuoteIds(content));
        ContentForm.Write(text, content);
        return text.ToString();
    }
}
