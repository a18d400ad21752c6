import { mount } from "svelte";

import App from "./App.svelte";
import "./app.css";
import { chooseHost } from "./host/choose";

const target = document.getElementById("app");
if (target) {
  const host = await chooseHost();
  if (host === null) {
    const note = document.createElement("p");
    note.className = "outside";
    note.textContent =
      "This page is the window of Nod. It works inside the Nod program only. Start Nod, or add ?fake to the address to look around with made-up conversations.";
    target.append(note);
  } else {
    mount(App, { target, props: { host } });
  }
}
