"""Staff as the pages know them: sign in, send a form with its token, as a browser without scripts does."""
import html, http.client, re, time, urllib.parse


class Agent:
    def __init__(self, root, email, password="Bienvenue-Angers-2020"):
        self.connection = http.client.HTTPConnection(urllib.parse.urlsplit(root).netloc, timeout=30)
        self.cookies = {}
        page = self.get("/connexion")
        status, _, _ = self.post("/connexion", page, {"Email": email, "Password": password})
        if status != 302:
            raise RuntimeError(f"{email} cannot sign in: {status}")

    def ask(self, method, path, body=None):
        headers = {"Cookie": "; ".join(f"{name}={value}" for name, value in self.cookies.items())}
        if body is not None:
            headers["Content-Type"] = "application/x-www-form-urlencoded"
        self.connection.request(method, path, body, headers)
        answer = self.connection.getresponse()
        text = answer.read().decode()
        for cookie in answer.headers.get_all("Set-Cookie") or []:
            name, value = cookie.split(";")[0].split("=", 1)
            self.cookies[name] = value
        return answer.status, answer.headers.get("Location"), text

    def get(self, path):
        return self.ask("GET", path)[2]

    def post(self, path, page, fields):
        token = re.search(r'name="__RequestVerificationToken" type="hidden" value="([^"]+)"', page) or re.search(r'__RequestVerificationToken"[^>]*value="([^"]+)"', page)
        values = {"__RequestVerificationToken": html.unescape(token.group(1)), **fields}
        return self.ask("POST", path, urllib.parse.urlencode(values))

    def timed(self, path, times=7):
        """Median of the milliseconds that a page takes."""
        found = []
        for _ in range(times):
            began = time.perf_counter()
            status, _, _ = self.ask("GET", path)
            if status != 200:
                raise RuntimeError(f"{path}: {status}")
            found.append((time.perf_counter() - began) * 1000)
        return sorted(found)[len(found) // 2], max(found)
