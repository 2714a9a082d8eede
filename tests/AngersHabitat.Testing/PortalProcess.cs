using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;

namespace AngersHabitat.Testing;

/// <summary>
/// The portal as a process of its own, on a database file and a free loopback port. It can be killed, as a power cut would; what it writes to
/// its console is kept.
/// </summary>
public sealed class PortalProcess : IAsyncDisposable
{
    private readonly Process _process;

    private PortalProcess(Process process, ConcurrentQueue<string> lines, Uri address) => (_process, Lines, Address) = (process, lines, address);

    /// <summary>Where it answers.</summary>
    public Uri Address { get; }

    /// <summary>Lines written to the console so far.</summary>
    public ConcurrentQueue<string> Lines { get; }

    /// <summary>Starts it and waits until it answers.</summary>
    /// <param name="file">Its database.</param>
    /// <param name="environment"><c>Development</c> for the demonstration, <c>Production</c> for an empty portal.</param>
    /// <param name="settings">Further settings, named as environment variables are.</param>
    public static async Task<PortalProcess> StartAsync(string file, string environment = "Development", IReadOnlyDictionary<string, string>? settings = null)
    {
        var address = new TaskCompletionSource<Uri>(TaskCreationOptions.RunContinuationsAsynchronously);
        var lines = new ConcurrentQueue<string>();
        var process = new Process { StartInfo = Settings(file, environment, settings), EnableRaisingEvents = true };
        process.OutputDataReceived += (_, line) =>
        {
            if (line.Data is not { } text)
                return;
            lines.Enqueue(text);
            if (text.Contains("Now listening on: ", StringComparison.Ordinal))
                address.TrySetResult(AddressIn(text));
        };
        process.Exited += (_, _) => address.TrySetException(new InvalidOperationException("The portal ended before it listened."));
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return new PortalProcess(process, lines, await address.Task);
    }

    /// <summary>Memory that it holds now, in MiB; Linux only.</summary>
    public int Memory() => Status("VmRSS");

    /// <summary>Most memory that it ever held, in MiB; Linux only.</summary>
    public int PeakMemory() => Status("VmHWM");

    /// <summary>Processor time that it has used.</summary>
    public TimeSpan ProcessorTime()
    {
        _process.Refresh();
        return _process.TotalProcessorTime;
    }

    /// <summary>Ends it at once: nothing is finished, nothing is tidied.</summary>
    public void Kill() => _process.Kill(entireProcessTree: true);

    /// <summary>A visitor with a cookie jar and no redirects followed.</summary>
    public PageClient Visit() => new(new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = Address });

    /// <summary>A member of staff, signed in.</summary>
    public async Task<PageClient> SignInAsync(string email)
    {
        var client = Visit();
        await client.SignInAsync(email, "Bienvenue-Angers-2020");
        return client;
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
            Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private int Status(string name)
    {
        var line = File.ReadLines($"/proc/{_process.Id}/status").First(line => line.StartsWith(name, StringComparison.Ordinal));
        return int.Parse(string.Concat(line.Where(char.IsAsciiDigit)), CultureInfo.InvariantCulture) / 1024;
    }

    // As text in development, as a property of a JSON line in production.
    private static Uri AddressIn(string line)
    {
        const string Loopback = "http://127.0.0.1:";
        var port = line.IndexOf(Loopback, StringComparison.Ordinal) + Loopback.Length;
        return new Uri(Loopback + string.Concat(line.Skip(port).TakeWhile(char.IsAsciiDigit)));
    }

    private static ProcessStartInfo Settings(string file, string environment, IReadOnlyDictionary<string, string>? settings)
    {
        // The project's files stand beside the tests: they are built together.
        var start = new ProcessStartInfo(Environment.ProcessPath is { } path && Path.GetFileNameWithoutExtension(path) == "dotnet" ? path : "dotnet")
        {
            WorkingDirectory = AppContext.BaseDirectory, UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true,
        };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "AngersHabitat.Web.dll"));
        start.ArgumentList.Add("--urls");
        start.ArgumentList.Add("http://127.0.0.1:0");
        start.Environment["ASPNETCORE_ENVIRONMENT"] = environment;
        start.Environment["ConnectionStrings__Portal"] = $"Data Source={file}";
        start.Environment["Store__Provider"] = "Sqlite";
        start.Environment["Store__Keys"] = TestKeys.File;
        start.Environment["Accounts__SecondFactor"] = "Offered";
        foreach (var (name, value) in settings ?? new Dictionary<string, string>(StringComparer.Ordinal))
            start.Environment[name] = value;
        return start;
    }
}
