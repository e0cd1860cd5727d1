using Microsoft.Bot.Builder;

namespace Samverkan.Bot.Tests.BotFramework.Hosting;

/// <summary>A bot of one method, which may change between turns; counts its turns.</summary>
internal sealed class TestBot : IBot
{
    public Func<ITurnContext, Task> Turn { get; set; } = _ => Task.CompletedTask;
    public int Turns { get; private set; }

    public Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        Turns++;
        return Turn(turnContext);
    }
}
