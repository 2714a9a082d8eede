using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace AngersHabitat.Web.Hosting;

/// <summary>
/// Asks this node for what everybody asks for first, over the network as a visitor does: the code of the answers is compiled before a crowd comes, and under the portal's own
/// address they are kept already. A node that speaks TLS itself, or none that listens, warms up with its visitors.
/// </summary>
internal sealed class FirstPages(IServer server, IHostApplicationLifetime life, IConfiguration configuration) : IWarmUp
{
    private static readonly string[] Asked = ["/", "/lieux", "/chantiers", "/infos", "/api/v1/places"];

    public async Task WarmAsync(CancellationToken cancellationToken)
    {
        await StartedAsync(cancellationToken);
        if (Own() is not { } own)
            return;
        using var visitor = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = false });
        foreach (var page in Asked)
        {
            using var question = new HttpRequestMessage(HttpMethod.Get, new Uri(own, $"{configuration["PathBase"]}{page}"));
            question.Headers.AcceptEncoding.ParseAdd("br, gzip");
            if (Uri.TryCreate(configuration["Landlord:Address"], UriKind.Absolute, out var address))
            {
                // As the proxy would say it, where one stands on this machine.
                question.Headers.Host = address.Authority;
                question.Headers.Add("X-Forwarded-Proto", address.Scheme);
            }
            using var answer = await visitor.SendAsync(question, cancellationToken);
        }
    }

    private async Task StartedAsync(CancellationToken cancellationToken)
    {
        var started = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var listening = life.ApplicationStarted.Register(started.SetResult);
        await started.Task.WaitAsync(cancellationToken);
    }

    // « Every address of the machine » is none that can be asked; a server of tests has addresses and listens on none.
    private Uri? Own() => server.GetType().Assembly != typeof(KestrelServer).Assembly ? null : server.Features.Get<IServerAddressesFeature>()?.Addresses
        .Where(address => address.StartsWith("http://", StringComparison.OrdinalIgnoreCase)).Select(BindingAddress.Parse)
        .Where(address => !address.IsUnixPipe && !address.IsNamedPipe).Select(address => new UriBuilder(Uri.UriSchemeHttp, "127.0.0.1", address.Port).Uri).FirstOrDefault();
}
