using Microsoft.Extensions.DependencyInjection;
using Samverkan.Bot.Storage.Registers;
using Samverkan.Bot.Tests.Driving;
using Samverkan.Register;

namespace Samverkan.Bot.Tests.Keeping.Checks;

/// <summary>A running bot whose register is replaced by whatever faulty one a test is about.</summary>
public sealed class FaultyBot : IAsyncLifetime
{
    private RunningBot? running;

    public Speaker Administrator { get; } = Speaker.New("Ada Administratör");

    public RunningBot Bot => running ?? throw new InvalidOperationException("Not started.");

    public RegisterContent Content => Bot.Services.GetRequiredService<CurrentRegister>().Engine.Register.Content;

    public async Task InitializeAsync() => running = await RunningBot.StartAsync($"--Access:Administrators={Administrator.Identity}");

    public Task DisposeAsync() => Bot.DisposeAsync();

    public async Task SetAsync(RegisterContent content)
    {
        var store = Bot.Services.GetRequiredService<RegisterStore>();
        Assert.IsType<ChangeOutcome.Changed>(await store.ReplaceAsync(await store.ReadAsync(default), content, new RegisterChange("import", "test"), default));
        await Bot.Services.GetRequiredService<CurrentRegister>().LoadAsync(default);
    }
}
