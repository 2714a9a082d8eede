using AngersHabitat.Web.Hosting;
using AngersHabitat.Web.Hosting.Commands;

if (PortalCommands.Knows(args))
    return await PortalCommands.RunAsync(args);

var builder = ProgramFolder.Build(args);
builder.AddPortal();

var app = builder.Build();
app.UsePortal();
if (await app.PrepareAsync() is { } reason)
{
    await Console.Error.WriteLineAsync(reason);
    return 1;
}
await app.RunAsync();
return 0;
