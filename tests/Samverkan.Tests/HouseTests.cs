using Samverkan.Register;

namespace Samverkan.Tests;

public sealed class HouseTests
{
    private static readonly string[] Clouds = ["Microsoft.AspNetCore", "Azure", "Microsoft.Graph", "Microsoft.Kiota", "Microsoft.Bot", "BotFramework", "AdaptiveCards", "Microsoft.Identity"];

    [Fact]
    public void The_domain_knows_no_cloud()
    {
        var references = typeof(RegisterSnapshot).Assembly.GetReferencedAssemblies().Select(reference => reference.Name!).ToList();

        Assert.NotEmpty(references);
        Assert.DoesNotContain(references, name => Clouds.Any(cloud => name.StartsWith(cloud, StringComparison.OrdinalIgnoreCase)));
    }
}
