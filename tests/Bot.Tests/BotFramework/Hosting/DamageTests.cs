using FsCheck;
using FsCheck.Fluent;
using Microsoft.Bot.Builder.Integration.AspNet.Core;

namespace Samverkan.Bot.Tests.BotFramework.Hosting;

/// <summary>Whatever becomes of a payload on its way: an activity, or a refusal that is the sender's fault.</summary>
public sealed class DamageTests
{
    private static readonly Gen<byte[]> Spoilt =
        from payload in Gen.Choose(0, 1000)
        from kind in Gen.Choose(0, 5)
        from place in Gen.Choose(0, 100_000)
        from value in Gen.Choose(0, 1000)
        select Damage.Of(payload, kind, place, value);

    [Fact]
    public void A_spoilt_payload_is_an_activity_or_a_refusal_and_never_a_fault() =>
        Prop.ForAll(Spoilt.ToArbitrary(), ReadsOrRefuses).Check(Config.QuickThrowOnFailure.WithMaxTest(5000));

    [Fact]
    public void The_payloads_are_spoilt_in_ways_that_show()
    {
        var refusals = Enumerable.Range(0, 3000).Select(each => ActivityReader.Parse(Damage.Of(each, each / 7, each * 31, each)).Refusal).ToList();

        Assert.Contains(null, refusals);
        Assert.Equal(["activity-key-ambiguous", "activity-malformed", "body-not-json"], refusals.OfType<Microsoft.Bot.Connector.Authentication.Refusal>().Select(each => each.Reason).Distinct().Order());
    }

    private static bool ReadsOrRefuses(byte[] spoilt)
    {
        var (activity, refusal) = ActivityReader.Parse(spoilt);
        return activity is null ? refusal is { Status: 400 } : refusal is null;
    }
}
