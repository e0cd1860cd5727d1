using Microsoft.Extensions.DependencyInjection;
using Samverkan.Bot.Keeping;
using Samverkan.Bot.Storage.Registers;
using Samverkan.Bot.Tests.Driving;
using Samverkan.Register.Acts;

namespace Samverkan.Bot.Tests.Keeping;

/// <summary>The register is changed without a card.</summary>
internal static class Doing
{
    public static async Task DoAsync(this RunningBot bot, Act act)
    {
        var key = Guid.NewGuid().ToString("N");
        var context = new ActContext(KeepingHost.Today, "test", new Localized("Prov", "Test"), key);
        var result = await bot.Services.GetRequiredService<RegisterWriter>().WriteAsync(
            now => Acting.Plan(now, act, context) as ActOutcome.Planned, new RegisterChange("test", "test"), key, () => [], CancellationToken.None);
        Assert.True(result is WriteResult.Written, $"{result} {Acting.Plan(bot.Services.GetRequiredService<CurrentRegister>().Engine.Register, act, context)}");
    }
}
