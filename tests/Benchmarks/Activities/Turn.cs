using AdaptiveCards;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Json;
using Microsoft.Bot.Schema;
using Samverkan.Bot.Cards;
using Samverkan.Bot.Conversation;
using Samverkan.Questions;

namespace Samverkan.Benchmarks.Activities;

/// <summary>What a turn does between its two HTTP requests, step by step.</summary>
internal static class Turn
{
    public static Activity Read(ReadOnlySpan<byte> message) =>
        ActivityReader.Parse(message) is { Activity: { } activity } ? activity : throw new InvalidOperationException("The message was refused.");

    public static Activity Answer(Activity asked, OutgoingCard outgoing)
    {
        var answer = MessageFactory.Attachment(new Attachment { ContentType = AdaptiveCard.ContentType, Content = outgoing.Card });
        answer.Summary = outgoing.Summary;
        return (Activity)answer.ApplyConversationReference(asked.GetConversationReference());
    }

    /// <returns>The length in bytes.</returns>
    public static int Write(Activity answer)
    {
        using var json = PooledJson.Of(answer, BotJson.Activity);
        return json.Written.Length;
    }

    /// <returns>The length of the answer in bytes.</returns>
    public static int Take(ReadOnlySpan<byte> message, QuestionEngine engine, AskContext context)
    {
        var asked = Read(message);
        return Write(Answer(asked, ReplyCard.Of(engine.Ask(IncomingQuestion.In(asked), context))));
    }
}
