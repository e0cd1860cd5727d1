namespace Microsoft.Bot.Schema;

public static class ActivityExtensions
{
    /// <summary>Takes the mention of the bot out of the text, in the activity too.</summary>
    public static string? RemoveRecipientMention(this IMessageActivity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return activity.Recipient?.Id is { } id ? activity.RemoveMentionText(id) : activity.Text;
    }

    public static string? RemoveMentionText(this IMessageActivity activity, string id)
    {
        ArgumentNullException.ThrowIfNull(activity);
        foreach (var mention in activity.GetMentions())
        {
            if (activity.Text is not { } text || mention.Mentioned?.Id != id)
                continue;
            var named = mention.Text ?? (mention.Mentioned.Name is { } name ? $"<at>{name}</at>" : null);
            if (!string.IsNullOrEmpty(named))
                activity.Text = text.Replace(named, "", StringComparison.OrdinalIgnoreCase).Trim();
        }

        return activity.Text;
    }
}
