using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using AngersHabitat.Web.Tests.Architecture;
using ArchUnitNET.Domain.Dependencies;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Routing;

namespace AngersHabitat.Web.Tests.Endpoints;

/// <summary>Whatever is sent to an endpoint that speaks JSON, the answer is problem details in French, never a fault. The endpoints are found, not listed.</summary>
[Collection(RefusingCollection.Name)]
public sealed class JsonEndpointsTests(WalkTests.Walked walked)
{
    private const string Json = "application/json";

    private static readonly (string Content, string Type)[] Broken =
    [
        ("", Json), ("null", Json), ("[]", Json), ("12", Json), ("\"texte\"", Json), ("{", Json), ("{\"a\"", Json), ("{}}", Json), ("\0", Json),
        ("{}", "text/plain"), ("a=1", "application/x-www-form-urlencoded"), ("<a/>", "application/xml"), ("{}", "application/json; charset=martien"),
    ];

    private static readonly string[] WrongValues = ["null", "12", "-1e999", "\"texte\"", "true", "{}", "[]", "[null]", "[12]", "[{}]", "[[]]"];

    [Fact]
    public async Task Post_BrokenBody_IsRefusedByProblemDetailsInFrench()
    {
        var faults = new List<string>();
        foreach (var (address, body) in Readers())
        {
            foreach (var (content, type) in Broken)
                await CheckAsync(address, content, type, mayBeTaken: false, faults);
            foreach (var content in Properties(body).SelectMany(name => WrongValues.Select(value => $"{{\"{name}\":{value}}}")))
                await CheckAsync(address, content, Json, mayBeTaken: true, faults);
            foreach (var content in Elements(body))
                await CheckAsync(address, content, Json, mayBeTaken: true, faults);
        }
        faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task Post_TapsThatAreNoTaps_SaysWhatIsWrongAtItsField()
    {
        using var answer = await PostAsync("/agents/frequentation/agence-centre/passages", """{"taps":[null]}""", Json);
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        var problem = await answer.Content.ReadFromJsonAsync<JsonElement>();
        problem.GetProperty("title").GetString().ShouldBe("Cette demande ne peut pas être lue.");
        problem.GetProperty("errors").EnumerateObject().Select(error => error.Name).ShouldBe(["taps[0]"]);
    }

    [Fact]
    public async Task Ask_WithoutSessionOrRole_IsRefusedByStatusAndProblemDetails()
    {
        var agent = await walked.Host.SignInAsync("standard@demo.example");
        foreach (var (client, status) in new[] { (walked.Host.Visit(), HttpStatusCode.Unauthorized), (agent, HttpStatusCode.Forbidden) })
        {
            using var answer = await client.Http.GetAsync(new Uri("/agents/frequentation/agence-centre/etat", UriKind.Relative));
            (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType).ShouldBe((status, "application/problem+json"));
        }
    }

    [Fact]
    public async Task Ask_WhatDoesNotExist_IsRefusedByProblemDetails()
    {
        using var answer = await walked.Walk.Person.Http.GetAsync(new Uri("/agents/frequentation/nulle-part/etat", UriKind.Relative));
        (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType).ShouldBe((HttpStatusCode.NotFound, "application/problem+json"));
    }

    [Fact]
    public void Json_IsSpokenByJsonControllersOnly()
    {
        Actions().Where(action => !SpeaksJson(action) && (BodyOf(action) is not null || action.MethodInfo.ReturnType == typeof(JsonResult)))
            .Select(action => action.DisplayName).ShouldBeEmpty();
        PortalArchitecture.Portal.Types.SelectMany(type => type.Dependencies).OfType<IMemberMemberDependency>()
            .Where(use => use.TargetMember.FullName.Contains("Microsoft.AspNetCore.Mvc.Controller::Json(", StringComparison.Ordinal))
            .Select(use => use.Origin.FullName).ShouldBeEmpty();
    }

    [Fact]
    public async Task OpenApi_DescribesThePublicApiAndNothingElse()
    {
        var description = await walked.Host.Visit().Http.GetFromJsonAsync<JsonElement>(new Uri("/openapi/v1.json", UriKind.Relative));
        var api = PortalWalk.Endpoints(walked.Host, "GET").Select(endpoint => "/" + endpoint.RoutePattern.RawText!.TrimStart('/')).Where(route => route.StartsWith("/api/", StringComparison.Ordinal));
        description.GetProperty("paths").EnumerateObject().Select(path => path.Name).ShouldBe(api, ignoreOrder: true);
    }

    [Theory]
    [InlineData("/n-existe-pas", 405)]
    [InlineData("/lieux", 405)]
    public async Task ErrorPage_TakesNothingFromTheRefusedForm(string address, int status)
    {
        using var form = new FormUrlEncodedContent([new("code", "503"), new("status", "200")]);
        using var answer = await walked.Host.Visit().Http.PostAsync(new Uri(address, UriKind.Relative), form);
        ((int)answer.StatusCode).ShouldBe(status);
        WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()).ShouldContain($"Code\u00A0: {status}");
    }

    private async Task CheckAsync(string address, string content, string type, bool mayBeTaken, List<string> faults)
    {
        using var answer = await PostAsync(address, content, type);
        var status = (int)answer.StatusCode;
        if (mayBeTaken && status < 400)
            return;
        var media = answer.Content.Headers.ContentType?.MediaType;
        var text = await answer.Content.ReadAsStringAsync();
        if (status is not (400 or 415) || media != "application/problem+json" || !IsFrench(text))
            faults.Add($"{address} with {content} ({type}): {status} {media} {text}");
    }

    private async Task<HttpResponseMessage> PostAsync(string address, string content, string type)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = new ByteArrayContent(Encoding.UTF8.GetBytes(content)) };
        request.Content.Headers.TryAddWithoutValidation("Content-Type", type);
        request.Headers.Add("RequestVerificationToken", await TokenAsync());
        return await walked.Walk.Person.Http.SendAsync(request);
    }

    private string? _token;

    private async Task<string> TokenAsync() => _token ??= (await walked.Walk.Person.OpenAsync("/agents")).Document
        .QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!;

    private IReadOnlyList<(string Address, Type Body)> Readers()
    {
        var readers = PortalWalk.Endpoints(walked.Host, "POST").Where(endpoint => SpeaksJson(ActionOf(endpoint)) && BodyOf(ActionOf(endpoint)) is not null)
            .Select(endpoint => (walked.Walk.AddressOf(endpoint), BodyOf(ActionOf(endpoint))!)).ToList();
        readers.ShouldNotBeEmpty();
        return readers;
    }

    private IEnumerable<ControllerActionDescriptor> Actions() => ((string[])["GET", "POST"]).SelectMany(method => PortalWalk.Endpoints(walked.Host, method)).Select(ActionOf);

    private static ControllerActionDescriptor ActionOf(RouteEndpoint endpoint) => endpoint.Metadata.GetMetadata<ControllerActionDescriptor>()!;

    private static bool SpeaksJson(ControllerActionDescriptor action) => action.EndpointMetadata.OfType<ApiControllerAttribute>().Any();

    private static Type? BodyOf(ControllerActionDescriptor action)
        => action.Parameters.FirstOrDefault(parameter => parameter.BindingInfo?.BindingSource == BindingSource.Body)?.ParameterType;

    private static IEnumerable<string> Properties(Type body) => body.GetProperties().Select(property => JsonNamingPolicy.CamelCase.ConvertName(property.Name));

    // One element of each list, with one wrong value each.
    private static IEnumerable<string> Elements(Type body)
        => from list in body.GetProperties()
           where list.PropertyType.IsGenericType && list.PropertyType.GenericTypeArguments is [{ IsClass: true } element] && element != typeof(string)
           from name in Properties(list.PropertyType.GenericTypeArguments[0])
           from value in WrongValues
           select $"{{\"{JsonNamingPolicy.CamelCase.ConvertName(list.Name)}\":[{{\"{name}\":{value}}}]}}";

    private static bool IsFrench(string problem)
        => JsonDocument.Parse(problem).RootElement is var root
            && root.GetProperty("title").GetString() is "Cette demande ne peut pas être lue." or "Le contenu doit être du JSON."
            && !problem.Contains(" is ", StringComparison.Ordinal) && !problem.Contains(" was ", StringComparison.Ordinal);
}
