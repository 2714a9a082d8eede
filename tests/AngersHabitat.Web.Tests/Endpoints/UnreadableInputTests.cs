using System.Text;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace AngersHabitat.Web.Tests.Endpoints;

/// <summary>What cannot be read is refused with 400 by every endpoint, before it does anything, and the page that says so takes nothing from it.</summary>
[Collection(RefusingCollection.Name)]
public sealed class UnreadableInputTests(WalkTests.Walked walked)
{
    private const string Form = "application/x-www-form-urlencoded";

    private static readonly string[] WrongValues = ["abc", "-", "2020-13-45", "99999999999999999999", "%00", "1e5x"];

    private static readonly (string Type, string Content)[] UnreadableForms =
    [
        (Form + "; charset=utf-7", "a=1"),
        (Form + "; charset=\"UTF-7\"", "a=1"),
        (Form + "; charset=martien", "a=1"),
        (Form, "texte=%00"),
        (Form, "a=1&b%00=2"),
        (Form, string.Join('&', Enumerable.Range(0, 1_100).Select(number => $"a{number}=1"))),
        (Form, new string('x', 3_000) + "=1"),
        ("multipart/form-data", "a=1"),
        ("multipart/form-data; boundary=", "a=1"),
        ("multipart/form-data; boundary=x", "--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n1"),
        ("multipart/form-data; boundary=x", "sans frontière"),
        ("multipart/form-data; boundary=x", "--x\r\nContent-Disposition: form-data; name=\"a\"\r\nContent-Type: text/plain; charset=utf-7\r\n\r\n1\r\n--x--\r\n"),
        ("multipart/form-data; boundary=" + new string('b', 300), "a=1"),
    ];

    [Fact]
    public async Task Post_FormThatCannotBeRead_Answers400WhoeverSendsIt()
    {
        var faults = new List<string>();
        var turn = 0;
        foreach (var endpoint in PortalWalk.Endpoints(walked.Host, "POST"))
        {
            for (var form = 0; form < 3; form++)
            {
                var (type, content) = UnreadableForms[turn++ % UnreadableForms.Length];
                using var answer = await PostAsync(AddressOf(endpoint), type, content);
                // What speaks JSON knows no forms.
                if ((int)answer.StatusCode != 400 && !(answer.StatusCode == HttpStatusCode.UnsupportedMediaType && SpeaksJson(endpoint)))
                    faults.Add($"{endpoint.RoutePattern.RawText} with {type[..Math.Min(type.Length, 60)]}, {content[..Math.Min(content.Length, 30)]}: {(int)answer.StatusCode}");
            }
        }
        faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task Get_ValueOfAnActionThatCannotBeReadOrIsGivenTwice_Answers400()
    {
        var faults = new List<string>();
        var (turn, asked) = (0, 0);
        foreach (var (endpoint, address) in walked.Walk.Gets())
        {
            foreach (var (name, type) in ValuesOf(endpoint))
            {
                var wrong = WrongValues[turn++ % WrongValues.Length];
                foreach (var query in type == typeof(string) ? (string[])[$"{name}=a&{name}=b"] : [$"{name}={wrong}", $"{name}=&{name}="])
                {
                    asked++;
                    using var answer = await walked.Walk.Person.Http.GetAsync(new Uri($"{address}?{query}", UriKind.Relative));
                    if (answer.StatusCode != HttpStatusCode.BadRequest)
                        faults.Add($"{address}?{query}: {(int)answer.StatusCode}");
                }
            }
        }
        asked.ShouldBeGreaterThan(20);
        faults.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("")]
    [InlineData(":80")]
    [InlineData("a..b")]
    [InlineData("[")]
    [InlineData("exa mple")]
    public async Task Ask_WithoutAHostOfWhichAnAddressCanBeMade_Answers400(string host)
    {
        foreach (var path in (string[])["/", "/lieux", "/infos.atom", "/connexion", "/agents", "/api/v1/places", "/donnees", "/nulle-part", "/healthz/live"])
        {
            var context = await walked.Host.Server.SendAsync(context =>
            {
                (context.Request.Method, context.Request.Path) = ("GET", path);
                context.Request.Headers.Host = host;
            });
            (path, context.Response.StatusCode).ShouldBe((path, 400));
            WebUtility.HtmlDecode(await new StreamReader(context.Response.Body).ReadToEndAsync()).ShouldContain("Cette demande ne peut pas être lue", customMessage: path);
        }
    }

    [Theory]
    [InlineData("/recherche", "texte=%00", 400)]
    [InlineData("/recherche", "texte=%00&code=200", 400)]
    [InlineData("/connexion?code=200", "code=200", 400)]
    [InlineData("/connexion", "code=204&Email=a&Password=%00", 400)]
    [InlineData("/agents/lieux?code=200", "code=200", 405)]
    [InlineData("/nulle-part?code=200&status=200", "code=200", 405)]
    [InlineData("/erreur/404?code=200", "code=200&Code=200", 404)]
    [InlineData("/erreur/503", "code=%00", 400)]
    public async Task ErrorPage_TakesNothingFromWhatWasRefused(string address, string body, int status)
    {
        using var answer = await PostAsync(address, Form, body, walked.Host.Visit(), token: null);
        ((int)answer.StatusCode).ShouldBe(status);
    }

    [Theory]
    [InlineData("/%2500")]
    [InlineData("/lieux/%2500/%2500")]
    [InlineData("/residences/%2500/signaler/proprete")]
    [InlineData("/api/v1/places/%2500")]
    [InlineData("/agents/campagnes/%2500/anonymiser")]
    [InlineData("/agents/infos/export.%2525%250031")]
    public async Task Address_ThatDecodesToAnotherEscape_IsDecodedOnce(string address)
    {
        foreach (var method in (HttpMethod[])[HttpMethod.Get, HttpMethod.Post])
        {
            using var answer = await walked.Walk.Person.Http.SendAsync(new HttpRequestMessage(method, address));
            ((int)answer.StatusCode).ShouldBeInRange(302, 405, $"{method} {address}");
        }
    }

    [Fact]
    public void WhatStandsInThePath_IsReadFromThePathAlone()
        => (from endpoint in walked.Host.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            from parameter in endpoint.Metadata.GetMetadata<ControllerActionDescriptor>()?.Parameters ?? []
            where endpoint.RoutePattern.GetParameter(parameter.Name) is not null && parameter.BindingInfo?.BindingSource != BindingSource.Path
            select $"{endpoint.RoutePattern.RawText}: {parameter.Name}").ShouldBeEmpty();

    [Fact]
    public async Task Path_WithAPartOfBlanks_LeadsNowhere()
    {
        var faults = new List<string>();
        foreach (var endpoint in PortalWalk.Endpoints(walked.Host, "GET").Where(endpoint => AddressOf(endpoint).Contains("agence-centre", StringComparison.Ordinal)))
        {
            var address = AddressOf(endpoint).Replace("agence-centre", "%C2%85%E2%80%A8", StringComparison.Ordinal);
            using var answer = await walked.Walk.Person.Http.GetAsync(new Uri(address, UriKind.Relative));
            if ((int)answer.StatusCode is not (>= 302 and <= 404))
                faults.Add($"{address}: {(int)answer.StatusCode}");
        }
        faults.ShouldBeEmpty();
    }

    private static IEnumerable<(string Name, Type Type)> ValuesOf(RouteEndpoint endpoint)
        => from parameter in endpoint.Metadata.GetMetadata<ControllerActionDescriptor>()!.Parameters
           let type = Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType
           where (type == typeof(string) || type.IsValueType) && type != typeof(CancellationToken) && endpoint.RoutePattern.GetParameter(parameter.Name) is null
               && parameter.BindingInfo?.BindingSource != BindingSource.Body
           select (parameter.BindingInfo?.BinderModelName ?? parameter.Name, type);

    private static bool SpeaksJson(RouteEndpoint endpoint) => endpoint.Metadata.GetMetadata<Microsoft.AspNetCore.Mvc.ApiControllerAttribute>() is not null;

    private string AddressOf(RouteEndpoint endpoint)
        => string.Join('/', ("/" + endpoint.RoutePattern.RawText!.TrimStart('/')).Split('/').Select(part => !part.StartsWith('{') ? part
            : part.Contains(":guid", StringComparison.Ordinal) ? $"{Guid.NewGuid()}" : part.Contains(":int", StringComparison.Ordinal) ? "404" : "agence-centre"));

    private async Task<HttpResponseMessage> PostAsync(string address, string type, string content)
        => await PostAsync(address, type, content, walked.Walk.Person, await TokenAsync());

    private static async Task<HttpResponseMessage> PostAsync(string address, string type, string content, PageClient client, string? token)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = new ByteArrayContent(Encoding.UTF8.GetBytes(content)) };
        request.Content.Headers.TryAddWithoutValidation("Content-Type", type);
        request.Headers.TryAddWithoutValidation("RequestVerificationToken", token);
        return await client.Http.SendAsync(request);
    }

    private string? _token;

    private async Task<string> TokenAsync() => _token ??= (await walked.Walk.Person.OpenAsync("/agents")).Document
        .QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!;
}
