using System.Diagnostics;
using AngersHabitat.Testing;

namespace AngersHabitat.Browser.Tests.Common;

/// <summary>The portal as a process of its own, on a database file and a free loopback port. It can be killed, as a power cut would.</summary>
public sealed class PortalProcess : IAsyncDisposable
{
    private const string Listening = "Now listening on: ";
    private readonly Process _process;

    private PortalProcess(Process process, Uri address) => (_process, Address) = (process, address);

    /// <summary>Where it answers.</summary>
    public Uri Address { get; }

    /// <summary>Starts it and waits until it answers.</summary>
    public static async Task<PortalProcess> StartAsync(string file)
    {
        var address = new TaskCompletionSource<Uri>(TaskCreationOptions.RunContinuationsAsynchronously);
        var process = new Process { StartInfo = Settings(file), EnableRaisingEvents = true };
        process.OutputDataReceived += (_, line) =>
        {
            if (line.Data is { } text && text.IndexOf(Listening, StringComparison.Ordinal) is >= 0 and var at)
                address.TrySetResult(new Uri(text[(at + Listening.Length)..].Trim()));
        };
        process.Exited += (_, _) => address.TrySetException(new InvalidOperationException("The portal ended before it listened."));
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return new PortalProcess(process, await address.Task);
    }

    /// <summary>Ends it at once: nothing is finished, nothing is tidied.</summary>
    public void Kill() => _process.Kill(entireProcessTree: true);

    /// <summary>A member of staff, signed in.</summary>
    public async Task<PageClient> SignInAsync(string email)
    {
        var client = new PageClient(new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = Address });
        await client.SignInAsync(email, "Bienvenue-Angers-2020");
        return client;
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
            Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private static ProcessStartInfo Settings(string file)
    {
        // The project's files stand beside the tests: they are built together.
        var start = new ProcessStartInfo(Environment.ProcessPath is { } path && Path.GetFileNameWithoutExtension(path) == "dotnet" ? path : "dotnet")
        {
            WorkingDirectory = AppContext.BaseDirectory, UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true,
        };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "AngersHabitat.Web.dll"));
        start.ArgumentList.Add("--urls");
        start.ArgumentList.Add("http://127.0.0.1:0");
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        start.Environment["ConnectionStrings__Portal"] = $"Data Source={file}";
        start.Environment["Store__Provider"] = "Sqlite";
        return start;
    }
}
