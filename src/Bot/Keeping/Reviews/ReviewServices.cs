using Samverkan.Bot.Conversation.Clicks;
using Samverkan.Bot.Outbound;

namespace Samverkan.Bot.Keeping.Reviews;

internal static class ReviewServices
{
    /// <summary>Coordinators are asked twice a year whether the register is right.</summary>
    public static IServiceCollection AddReviews(this IServiceCollection services) => services
        .AddSingleton<ReviewDesk>()
        .AddSingleton<IClick, ReviewClicks>()
        .AddSingleton<INewcomer>(provider => provider.GetRequiredService<ReviewDesk>())
        .AddHostedService<ReviewClock>();
}
