using System.Text;
using AngersHabitat.Web.Features.CallCentre;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace AngersHabitat.Web.Tests.CallCentre;

/// <summary>Boards that stay open: so many, as long as their session, and no longer than the portal.</summary>
public sealed class BoardLineTests : IDisposable
{
    private const string Stream = "/agents/tableau/flux";

    private readonly PortalHost _host = new IdleHost();
    private readonly CancellationTokenSource _timeout = new(TimeSpan.FromSeconds(60));

    [Fact]
    public async Task Open_MoreThanAnAccountMay_IsRefusedUntilOneIsClosed()
    {
        var agent = await _host.SignInAsync("accueil@demo.example");
        var open = new List<HttpResponseMessage>();
        for (var number = 0; number < BoardLines.MostOfAnAccount; number++)
            open.Add(await OpenAsync(agent));
        open.ShouldAllBe(answer => answer.StatusCode == HttpStatusCode.OK);

        using (var refused = await OpenAsync(agent))
            (refused.StatusCode, refused.Content.Headers.ContentType?.MediaType).ShouldBe((HttpStatusCode.TooManyRequests, "application/problem+json"));
        using (var other = await OpenAsync(await _host.SignInAsync("standard@demo.example")))
            other.StatusCode.ShouldBe(HttpStatusCode.OK);

        open[0].Dispose();
        HttpStatusCode status;
        do
        {
            using var again = await OpenAsync(agent);
            status = again.StatusCode;
        }
        while (status == HttpStatusCode.TooManyRequests && !_timeout.IsCancellationRequested);
        status.ShouldBe(HttpStatusCode.OK);
        open.ForEach(answer => answer.Dispose());
    }

    [Fact]
    public async Task Board_WhoseSessionEnds_IsClosed()
    {
        var agent = await _host.SignInAsync("accueil@demo.example");
        using var answer = await OpenAsync(agent);
        using var stream = new StreamReader(await answer.Content.ReadAsStreamAsync(_timeout.Token), Encoding.UTF8);
        (await stream.ReadLineAsync(_timeout.Token)).ShouldNotBeNull();

        await agent.SubmitAsync(await agent.OpenAsync("/agents"), "/deconnexion");

        // The clock stands until it is moved; whoever waits by it may only just have begun.
        var end = stream.ReadToEndAsync(_timeout.Token);
        while (!end.IsCompleted && !_timeout.IsCancellationRequested)
        {
            _host.Time.Advance(BoardStreamController.SessionLook);
            await Task.WhenAny(end, Task.Delay(20, _timeout.Token));
        }
        await end;
    }

    [Fact]
    public async Task Board_OfAPortalThatStops_IsClosed()
    {
        var agent = await _host.SignInAsync("accueil@demo.example");
        using var answer = await OpenAsync(agent);
        using var stream = new StreamReader(await answer.Content.ReadAsStreamAsync(_timeout.Token), Encoding.UTF8);
        (await stream.ReadLineAsync(_timeout.Token)).ShouldNotBeNull();

        _host.Services.GetRequiredService<IHostApplicationLifetime>().StopApplication();

        await stream.ReadToEndAsync(_timeout.Token);
    }

    public void Dispose()
    {
        _host.Dispose();
        _timeout.Dispose();
    }

    private Task<HttpResponseMessage> OpenAsync(PageClient client)
        => client.Http.GetAsync(new Uri(Stream, UriKind.Relative), HttpCompletionOption.ResponseHeadersRead, _timeout.Token);
}
