"""Starts and ends what is measured: each process by its own id, each on a port of its own on 127.0.0.1."""
import os, re, shutil, signal, socket, subprocess, time, urllib.error, urllib.request


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Server:
    """A process that answers HTTP. Used with « with », so that it ends whatever happens."""

    def __init__(self, command, env=None, cwd=None, port=None, ready="/", log="/dev/null"):
        self.port = port or free_port()
        self.root = f"http://127.0.0.1:{self.port}"
        self.command, self.env, self.cwd, self.ready, self.log = command, env or {}, cwd, ready, log
        self.process, self.seconds_to_first = None, None

    def __enter__(self):
        began = time.monotonic()
        with open(self.log, "w") as log:
            self.process = subprocess.Popen([part.format(port=self.port) for part in self.command], cwd=self.cwd, env={**os.environ, **self.env},
                                            stdout=log, stderr=log, start_new_session=True)
        while time.monotonic() - began < 300:
            try:
                with urllib.request.urlopen(self.root + self.ready, timeout=5) as answer:
                    answer.read()
                self.seconds_to_first = time.monotonic() - began
                return self
            except (urllib.error.URLError, ConnectionError, TimeoutError):
                if self.process.poll() is not None:
                    raise RuntimeError(f"{self.command[0]} ended with {self.process.returncode}: see {self.log}")
                time.sleep(0.02)
        raise RuntimeError("no answer within five minutes")

    def __exit__(self, *_):
        if self.process.poll() is None:
            os.killpg(self.process.pid, signal.SIGTERM)
            try:
                self.process.wait(20)
            except subprocess.TimeoutExpired:
                os.killpg(self.process.pid, signal.SIGKILL)

    def resident_mib(self):
        with open(f"/proc/{self.process.pid}/status") as status:
            return next(int(line.split()[1]) for line in status if line.startswith("VmRSS")) / 1024


def portal(folder, database, **settings):
    env = {"ASPNETCORE_ENVIRONMENT": "Production", "Demo__Enabled": "true", "Proxy__Known__0": "127.0.0.1", "ConnectionStrings__Portal": f"Data Source={database}",
           "Mail__Folder": os.path.join(os.path.dirname(database), "letters"), **{name.replace(":", "__"): str(value) for name, value in settings.items()}}
    return Server(["dotnet", "AngersHabitat.Web.dll", "--urls", "http://127.0.0.1:{port}"], env, folder, log=database + ".log")


def tutorial(folder, database):
    return Server(["dotnet", "Tutorial.dll", "--urls", "http://127.0.0.1:{port}"],
                  {"ASPNETCORE_ENVIRONMENT": "Production", "ConnectionStrings__Portal": f"Data Source={database}", "Logging__LogLevel__Default": "Warning"}, folder)


def files(folder, pages):
    """The same bytes, from nginx."""
    port = free_port()
    os.makedirs(folder, exist_ok=True)
    for name, body in pages.items():
        with open(os.path.join(folder, name), "wb") as file:
            file.write(body)
    return nginx(folder, f"server {{ listen 127.0.0.1:{port}; root {folder}; default_type text/html; }}", port, "/index.html")


def proxy(folder, upstream):
    """deploy/nginx.conf as it is, but for addresses, certificate and folder."""
    port = free_port()
    os.makedirs(folder, exist_ok=True)
    with open("deploy/nginx.conf") as file:
        text = file.read().split("server {\n    listen 80;")[0]
    text = re.sub(r"^ *ssl_.*\n", "", text, flags=re.M).replace("listen 443 ssl http2", f"listen 127.0.0.1:{port}")
    text = text.replace("/var/cache/nginx", folder).replace("http://127.0.0.1:5080", upstream).replace("$host;", "$host:$server_port;")
    return nginx(folder, text, port, "/")


def nginx(folder, servers, port, ready):
    with open(os.path.join(folder, "nginx.conf"), "w") as file:
        user = "user root; " if os.geteuid() == 0 else ""
        file.write(f"daemon off; {user}worker_processes 2; pid {folder}/nginx.pid; error_log /dev/null;\nevents {{ worker_connections 1024; }}\nhttp {{ access_log off;\n{servers}\n}}\n")
    return Server([shutil.which("nginx"), "-p", folder, "-c", os.path.join(folder, "nginx.conf")], port=port, ready=ready)
