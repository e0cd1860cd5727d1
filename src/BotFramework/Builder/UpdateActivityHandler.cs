using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

public delegate Task<ResourceResponse> UpdateActivityHandler(ITurnContext turnContext, Activity activity, Func<Task<ResourceResponse>> next);
