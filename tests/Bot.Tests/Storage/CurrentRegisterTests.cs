using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using Samverkan.Bot.Storage;
using Samverkan.Bot.Storage.Embedded;
using Samverkan.Bot.Storage.Registers;
using Samverkan.Register.Yaml;

namespace Samverkan.Bot.Tests.Storage;

/// <summary>The storage services in a host of their own.</summary>
public sealed class CurrentRegisterTests : IDisposable
{
    private const int Loaded = 200;
    private const int Unavailable = 201;

    private readonly TemporaryFolder folder = new();
    private readonly FakeTimeProvider time = new(new DateTimeOffset(2026, 11, 22, 12, 0, 0, TimeSpan.Zero));
    private readonly LoggedEvents events = new();

    public void Dispose()
    {
        events.Dispose();
        folder.Dispose();
    }

    [Fact]
    public async Task Nothing_is_loaded_before_the_host_starts()
    {
        using var host = Build();
        var register = host.Services.GetRequiredService<CurrentRegister>();

        Assert.False(register.IsLoaded);
        Assert.Throws<InvalidOperationException>(() => register.Engine);
        await host.StopAsync();
    }

    [Fact]
    public async Task An_empty_store_is_sown_with_the_Goteborg_register()
    {
        using var host = await Start();

        Registers.Same(Registers.Goteborg, host.Services.GetRequiredService<CurrentRegister>().Engine.Register.Content);
        await host.StopAsync();
    }

    [Fact]
    public async Task An_empty_store_is_sown_with_the_file_that_is_set()
    {
        var file = folder.Write("other.yaml", RegisterYaml.Write(Registers.Changed));

        using var host = await Start(("Register:File", file));

        Registers.Same(Registers.Changed, host.Services.GetRequiredService<CurrentRegister>().Engine.Register.Content);
        await host.StopAsync();
    }

    [Fact]
    public async Task A_store_that_has_a_register_is_not_sown_again()
    {
        using (var first = await Start())
        {
            await first.StopAsync();
        }

        var file = folder.Write("other.yaml", RegisterYaml.Write(Registers.Changed));
        using var second = await Start(("Register:File", file));

        Registers.Same(Registers.Goteborg, second.Services.GetRequiredService<CurrentRegister>().Engine.Register.Content);
        await second.StopAsync();
    }

    [Fact]
    public async Task What_another_instance_writes_is_there_within_ten_seconds_and_swept()
    {
        using var host = await Start();
        var register = host.Services.GetRequiredService<CurrentRegister>();
        var former = register.Engine;
        using var rows = new EmbeddedRowStore(folder.Store);
        var other = new RegisterStore(rows, time);
        await other.ReplaceAsync(await other.ReadAsync(default), Registers.Changed, new RegisterChange("import", "other"), default);

        time.Advance(TimeSpan.FromSeconds(10));
        await events.Next(Loaded);

        Registers.Same(Registers.Changed, register.Engine.Register.Content);
        Registers.Same(Registers.Goteborg, former.Register.Content);
        await host.StopAsync();
    }

    [Fact]
    public async Task A_store_that_is_not_there_at_start_is_waited_for()
    {
        var blocked = folder.Write(".data", "a file where the folder should be");
        using var host = Build();
        await host.StartAsync();
        await events.Next(Unavailable);
        var register = host.Services.GetRequiredService<CurrentRegister>();
        Assert.False(register.IsLoaded);

        File.Delete(blocked);
        time.Advance(TimeSpan.FromSeconds(5));
        await events.Next(Loaded);

        Assert.True(register.IsLoaded);
        await host.StopAsync();
    }

    [Theory]
    [InlineData("Storage:TableServiceUri", "https://example.table.core.windows.net")]
    [InlineData("Storage:QueueServiceUri", "https://example.queue.core.windows.net")]
    [InlineData("ConnectionStrings:Storage", "UseDevelopmentStorage=true")]
    [InlineData("Storage:Path", " ")]
    [InlineData("Storage:Path", ".")]
    [InlineData("Register:File", "missing.yaml")]
    public async Task A_wrong_value_stops_the_host_and_is_named(string key, string value)
    {
        using var host = Build((key, value));

        var exception = await Assert.ThrowsAsync<OptionsValidationException>(() => host.StartAsync());

        Assert.Contains(key, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_register_file_with_an_error_stops_the_host_and_names_the_line()
    {
        var file = folder.Write("wrong.yaml", "format: 1\norganisations:\n  - id: a\n    nmae: B\n");
        using var host = Build(("Register:File", file));

        var exception = await Assert.ThrowsAsync<OptionsValidationException>(() => host.StartAsync());

        Assert.Contains("line 4", exception.Message, StringComparison.Ordinal);
        Assert.False(File.Exists(folder.Store));
    }

    private async Task<IHost> Start(params (string Key, string Value)[] settings)
    {
        var host = Build(settings);
        await host.StartAsync();
        await events.Next(Loaded);
        return host;
    }

    private IHost Build(params (string Key, string Value)[] settings)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings { ContentRootPath = folder.Path });
        builder.Configuration.AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Key, (string?)setting.Value)));
        builder.Logging.AddProvider(events);
        builder.Services.AddSingleton<TimeProvider>(time);
        builder.Services.AddStorage(builder.Configuration);
        return builder.Build();
    }
}
