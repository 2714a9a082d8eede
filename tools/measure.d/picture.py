"""The figures as a picture: one bar for each server and page, on a logarithmic scale, since they lie three powers of ten apart."""
import math

COLOURS = {"nginx": "#5f6b6d", "portal": "#00565f", "portal, computed": "#5a9aa0", "proxy": "#2f7d5b", "tutorial": "#b5651d"}


def bars(table):
    """SVG of {page: {server: answers a second}}."""
    rows = [(page, server, rate) for page, servers in table.items() for server, rate in servers.items()]
    top = max(rate for _, _, rate in rows)
    height, y, parts = 40 + 24 * len(rows) + 20 * len(table), 20, []
    for page, servers in table.items():
        parts.append(f'<text x="10" y="{y + 14}" font-weight="bold">{page}</text>')
        y += 20
        for server, rate in servers.items():
            width = 420 * math.log10(max(rate, 1.0)) / math.log10(top)
            parts.append(f'<text x="20" y="{y + 15}">{server}</text><rect x="160" y="{y + 3}" width="{width:.0f}" height="16" fill="{COLOURS.get(server, "#999")}"/>'
                         f'<text x="{166 + width:.0f}" y="{y + 15}">{rate:,.0f}</text>'.replace(",", " "))
            y += 24
    return (f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 680 {height}" font-family="sans-serif" font-size="12" role="img">'
            f'<title>Answers a second</title><rect width="680" height="{height}" fill="#fff"/>{"".join(parts)}</svg>\n')
