namespace Samverkan.Bot.Access;

internal static class AccessServices
{
    public static IServiceCollection AddAccess(this IServiceCollection services) => services
        .AddHttpContextAccessor()
        .AddSingleton<Actors>()
        .AddSingleton<ChannelMiddleware>()
        .AddSingleton<Colleagues>()
        .AddSingleton<InboundRefusal>()
        .AddSingleton<SenderDirectory>()
        .AddSingleton<ServiceHostMiddleware>()
        .AddSingleton<ServiceHosts>()
        .AddSingleton<TenantMiddleware>()
        .AddSingleton<TenantRule>();
}
