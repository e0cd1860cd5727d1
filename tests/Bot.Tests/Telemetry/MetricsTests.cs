using Microsoft.Extensions.DependencyInjection;
using Samverkan.Bot.Telemetry;
using Samverkan.Bot.Tests.Driving;

namespace Samverkan.Bot.Tests.Telemetry;

public sealed class MetricsTests
{
    [Theory]
    [InlineData("Hur ofta träffas LÖK-nätverket?", "outcome=answered,language=sv")]
    [InlineData("How often does the LÖK network meet?", "outcome=answered,language=en")]
    [InlineData("Vad heter stadsdirektören?", "outcome=not_stated,language=sv")]
    [InlineData("Vad blir det för väder i morgon?", "outcome=out_of_scope,language=sv")]
    [InlineData("Sitter Påhittad Person i SSPF?", "outcome=refused,language=sv")]
    public async Task A_question_is_counted_by_what_came_of_it(string question, string tags)
    {
        await using var bot = await RunningBot.StartAsync();
        using var measured = new Measurements(bot);

        await bot.AskAsync(RunningBot.NewConversation(), question);

        Assert.Equal(1, measured.Sum($"samverkan.questions{{{tags}}}"));
        Assert.Equal(1, measured.Names.Count(name => name.StartsWith("samverkan.questions", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_greeting_is_no_question()
    {
        await using var bot = await RunningBot.StartAsync();
        using var measured = new Measurements(bot);

        await bot.AskAsync(RunningBot.NewConversation(), "hjälp");

        Assert.DoesNotContain(measured.Names, name => name.StartsWith("samverkan.questions", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Every_turn_is_timed_by_kind_of_activity_and_conversation_in_words_of_ours()
    {
        await using var bot = await RunningBot.StartAsync();
        using var measured = new Measurements(bot);
        var madeUp = Incoming.Message(bot.Connector.ServiceUrl, RunningBot.NewConversation(), "29:user", "x");
        madeUp["type"] = "kanarie";

        await bot.AskAsync(RunningBot.NewConversation(), "hjälp");
        await bot.PostAsync(Incoming.Message(bot.Connector.ServiceUrl, "19:x@thread.tacv2", "29:user", "hjälp").InChannel());
        await bot.PostAsync(madeUp);

        Assert.Equal(
            ["samverkan.turn.duration{activity=message,conversation=personal}", "samverkan.turn.duration{activity=message,conversation=channel}", "samverkan.turn.duration{activity=other,conversation=personal}"],
            measured.Names.Where(name => name.StartsWith("samverkan.turn", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Refusals_are_counted_by_reason()
    {
        await using var bot = await RunningBot.StartAsync($"--Access:Tenants={Incoming.Tenant}");
        using var measured = new Measurements(bot);
        var foreign = Incoming.Message(bot.Connector.ServiceUrl, RunningBot.NewConversation(), "29:user", "hjälp");
        foreign["conversation"]!["tenantId"] = "00000000-0000-4000-8000-0000000000ff";

        await bot.AskAsync(RunningBot.NewConversation(), "811218-9876");
        await bot.PostAsync(foreign);
        await bot.PostRawAsync("{");

        Assert.Equal(1, measured.Sum("samverkan.refusals{reason=personal-number}"));
        Assert.Equal(1, measured.Sum("samverkan.refusals{reason=tenant}"));
        Assert.Equal(1, measured.Sum("samverkan.refusals{reason=http-400}"));
    }

    [Fact]
    public async Task The_age_of_the_register_is_the_time_since_the_store_last_confirmed_it()
    {
        await using var bot = await RunningBot.StartAsync();
        using var measured = new Measurements(bot);
        Assert.Equal(0, measured.Observe("samverkan.register.age"));

        bot.Time.Advance(TimeSpan.FromSeconds(4));

        Assert.Equal(4, measured.Observe("samverkan.register.age"));
    }

    [Fact]
    public async Task Replies_that_wait_and_jobs_that_are_given_up_are_counted()
    {
        await using var bot = await RunningBot.StartAsync();
        using var measured = new Measurements(bot);
        var metrics = bot.Services.GetRequiredService<Metrics>();

        metrics.ReplyQueued();
        metrics.JobPoisoned();

        Assert.Equal(1, measured.Sum("samverkan.replies.queued"));
        Assert.Equal(1, measured.Sum("samverkan.jobs.poisoned"));
    }
}
