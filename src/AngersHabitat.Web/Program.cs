using AngersHabitat.Web.Hosting;

if (args is ["create-admin", var email])
    return await CreateAdmin.RunAsync(email);

var builder = WebApplication.CreateBuilder(args);
builder.AddPortal();

var app = builder.Build();
app.UsePortal();
await app.PrepareAsync();
await app.RunAsync();
return 0;
