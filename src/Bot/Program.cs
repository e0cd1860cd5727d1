using Samverkan.Bot.Cli;
using Samverkan.Bot.Hosting;

return Terminal.Handles(args) ? await Terminal.RunAsync(args) : await BotHost.RunAsync(args);
