/**
 * The line between the page at a door and the portal. What comes back is `{ state }`, or `{ ended }`: whether the session
 * is over; false when the network is lost or the portal has a fault.
 */
export class DoorLine {
  constructor(element) {
    this.element = element;
  }

  send(taps) {
    return ask(this.element.dataset.send, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        RequestVerificationToken: this.element.querySelector('[name=__RequestVerificationToken]').value,
      },
      body: JSON.stringify({ taps }),
    });
  }

  look() {
    return ask(this.element.dataset.state);
  }

  /** Whether the portal answers, for a page that may ask for nothing else. */
  async isBack() {
    try {
      return (await fetch(`${document.documentElement.dataset.base ?? ''}/healthz/live`, { cache: 'no-store' })).ok;
    } catch {
      return false;
    }
  }
}

async function ask(address, options) {
  try {
    const answer = await fetch(address, options);
    if (answer.ok && !answer.redirected) return { state: await answer.json() };
    // Without a session the portal leads to the sign-in page, or does not know the token any more.
    return { ended: answer.redirected || [400, 401, 403].includes(answer.status) };
  } catch {
    return { ended: false };
  }
}
