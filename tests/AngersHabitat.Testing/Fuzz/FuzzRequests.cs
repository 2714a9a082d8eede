using System.Net.Mime;
using System.Text;
using AngersHabitat.Application.Lists;
using AngersHabitat.Web.Pages.Forms;
using AngleSharp.Html.Dom;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Routing;

namespace AngersHabitat.Testing.Fuzz;

/// <summary>Makes requests of every kind: pages with filters, forms, JSON, files, and what no browser would send. The same seed makes the same.</summary>
internal sealed class FuzzRequests(FuzzDoors doors)
{
    public const string TokenField = "__RequestVerificationToken";

    private static readonly string[] Types =
    [
        "text/plain", "application/json", "application/json; charset=utf-7", "application/json; charset=utf-16", "application/x-www-form-urlencoded; charset=utf-7", "multipart/form-data", "multipart/form-data; boundary=x",
        "multipart/form-data; boundary=\"\"", "application/xml", "x", "a/b; charset=", "application/problem+json", "text/html; charset=iso-8859-1",
    ];

    private static readonly (string, string)[] Headers =
    [
        ("Accept", "application/json"), ("Accept", "*/*;q=x"), ("Accept-Language", "zz,;q=9"), ("If-None-Match", "W/\"x"), ("If-Modified-Since", "hier"), ("Range", "bytes=5-1,9-"), ("Cookie", "a=%00; b"), ("Cookie", "ah-form=x"),
        ("X-Forwarded-For", "a, b"), ("X-Forwarded-Host", "evil.example"), ("Referer", "http://[::"), ("Origin", "null"), ("X-HTTP-Method-Override", "DELETE"), ("Content-Encoding", "gzip"), ("Accept-Encoding", "br;q=0, *;q=0"),
    ];

    /// <summary>A request by somebody whose pages carry this token.</summary>
    public FuzzRequest Make(Random random, string token)
    {
        var (endpoint, method) = doors.All[random.Next(doors.All.Count)];
        var address = doors.AddressOf(random, endpoint);
        var made = method == "GET" ? new FuzzRequest("GET", address + Query(random, endpoint), null, [], HasToken: true) : Post(random, endpoint, address, random.Next(12) == 0 ? null : token);
        if (random.Next(12) == 0)
            made = made with { Headers = [Headers[random.Next(Headers.Length)]] };
        return random.Next(25) == 0 ? made with { Method = ((string[])["HEAD", "PUT", "DELETE", "PATCH", "OPTIONS", "POST", "GET", "BREW"])[random.Next(8)] } : made;
    }

    /// <summary>A form of a page, filled in as a person would, with some fields changed, sent twice or left out.</summary>
    public FuzzRequest OfForm(Random random, IHtmlFormElement form, string address)
    {
        var fields = FormFields.Sent(form).Select(field => random.Next(6) > 0 || field.Key == TokenField ? field : KeyValuePair.Create(field.Key, FuzzValues.Bad(random)))
            .Where(field => field.Key == TokenField || random.Next(30) > 0).ToList();
        if (random.Next(8) == 0 && fields.Count > 0)
            fields.Add(fields[random.Next(fields.Count)]);
        return string.Equals(form.Method, "post", StringComparison.OrdinalIgnoreCase)
            ? new FuzzRequest("POST", form.GetAttribute("action") is { Length: > 0 } action ? action : address, MediaTypeNames.Application.FormUrlEncoded, Encoded(fields), HasToken: true)
            : new FuzzRequest("GET", $"{(form.GetAttribute("action") ?? address).Split('?')[0]}?{Encoding.UTF8.GetString(Encoded(fields))}", null, [], HasToken: true);
    }

    private FuzzRequest Post(Random random, RouteEndpoint endpoint, string address, string? token)
    {
        var parameters = endpoint.Metadata.GetMetadata<ControllerActionDescriptor>()!.Parameters;
        if (random.Next(15) == 0)
            return new FuzzRequest("POST", address, Types[random.Next(Types.Length)], Encoding.UTF8.GetBytes(FuzzValues.Bad(random)), HasToken: false);
        if (parameters.FirstOrDefault(parameter => parameter.BindingInfo?.BindingSource == BindingSource.Body) is { } body)
            return Json(random, body, address, token);
        List<KeyValuePair<string, string>> fields = [.. token is null ? [] : (KeyValuePair<string, string>[])[new(TokenField, token)], .. parameters.SelectMany(parameter => Fields(random, parameter))];
        if (parameters.Any(parameter => parameter.ParameterType == typeof(IFormFile)) || random.Next(15) == 0)
            return Multipart(random, address, fields, token is not null);
        return new FuzzRequest("POST", address, MediaTypeNames.Application.FormUrlEncoded, Encoded(fields), token is not null);
    }

    private FuzzRequest Json(Random random, ParameterDescriptor body, string address, string? token)
    {
        var text = new FuzzShapes(random, doors.Ids).Json(body.ParameterType)?.ToJsonString() ?? "null";
        if (random.Next(10) == 0)
            text = random.Next(2) == 0 ? text[..random.Next(text.Length)] : text.Replace("\"", "\"\\ud800", StringComparison.Ordinal);
        return new FuzzRequest("POST", address, MediaTypeNames.Application.Json, Encoding.UTF8.GetBytes(text), token is not null) { Headers = token is null ? [] : [("RequestVerificationToken", token)] };
    }

    private static FuzzRequest Multipart(Random random, string address, List<KeyValuePair<string, string>> fields, bool hasToken)
    {
        const string Boundary = "----frontiere";
        using var body = new MemoryStream();
        foreach (var (name, value) in fields)
            Write(body, $"--{Boundary}\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n");
        var (file, content) = FuzzFiles.Make(random);
        Write(body, $"--{Boundary}\r\nContent-Disposition: form-data; name=\"{(random.Next(4) == 0 ? "Act.Photo" : "File")}\"; filename=\"{file}\"\r\nContent-Type: application/octet-stream\r\n\r\n");
        body.Write(content);
        Write(body, random.Next(12) == 0 ? "\r\n" : $"\r\n--{Boundary}--\r\n");
        return new FuzzRequest("POST", address, $"multipart/form-data; boundary={Boundary}", body.ToArray(), hasToken);
    }

    private IEnumerable<KeyValuePair<string, string>> Fields(Random random, ParameterDescriptor parameter)
    {
        if (parameter.ParameterType == typeof(CancellationToken) || parameter.ParameterType == typeof(IFormFile))
            return [];
        if (parameter.ParameterType.IsValueType || parameter.ParameterType == typeof(string))
            return [new(parameter.Name, random.Next(5) == 0 ? FuzzValues.Bad(random) : FuzzValues.Good(random, parameter.ParameterType, doors.Ids))];
        var prefix = parameter is ControllerParameterDescriptor { ParameterInfo: var info } && info.GetCustomAttributes(typeof(PageFormAttribute), false) is [PageFormAttribute form] ? form.Name ?? "" : "";
        return new FuzzShapes(random, doors.Ids).Fields(parameter.ParameterType, random.Next(30) == 0 ? $"{prefix}[{FuzzValues.NewId(random)}]" : prefix);
    }

    private string Query(Random random, RouteEndpoint endpoint)
    {
        var names = endpoint.Metadata.GetMetadata<ControllerActionDescriptor>()!.Parameters.SelectMany(parameter => parameter.ParameterType.IsAssignableTo(typeof(IFiltered))
            ? FilterField.Of(parameter.ParameterType).Select(field => (field.Filter.Name, field.Type)) : [(parameter.BindingInfo?.BinderModelName ?? parameter.Name, parameter.ParameterType)]).ToList();
        if (random.Next(10) == 0)
            names.Add((FuzzValues.Bad(random), typeof(string)));
        var query = names.Where(_ => random.Next(3) > 0).SelectMany(name => Enumerable.Repeat(name, random.Next(25) == 0 ? 2 : 1))
            .Select(name => $"{Uri.EscapeDataString(name.Item1)}={Uri.EscapeDataString(random.Next(3) == 0 ? FuzzValues.Bad(random) : FuzzValues.Good(random, name.Item2, doors.Ids))}").ToList();
        return query.Count == 0 ? "" : "?" + string.Join('&', query);
    }

    private static byte[] Encoded(IEnumerable<KeyValuePair<string, string>> fields)
        => Encoding.UTF8.GetBytes(string.Join('&', fields.Select(field => $"{Uri.EscapeDataString(field.Key)}={Uri.EscapeDataString(field.Value)}")));

    private static void Write(MemoryStream body, string text) => body.Write(Encoding.UTF8.GetBytes(text));
}
