using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

public delegate Task<ResourceResponse[]> SendActivitiesHandler(ITurnContext turnContext, List<Activity> activities, Func<Task<ResourceResponse[]>> next);
