// The page around the game: it says what is missing, shows how much has come, waits for the first key, click or touch
// (which gives the game the keyboard and its sound), and says so when the game has ended.
"use strict";
(() => {
  const wasmFile = "handhold.wasm";
  const cover = document.getElementById("cover");
  const line = document.getElementById("line");
  const begin = document.getElementById("begin");
  const way = document.getElementById("way");
  const wait = document.getElementById("wait");
  const trail = document.getElementById("trail");
  const pair = document.getElementById("pair");
  const length = trail.getTotalLength();
  trail.style.strokeDasharray = length;

  // texts are the page's in the reader's language; English is in the page itself.
  const texts = {};
  const say = (key, english) => texts[key] ?? english;

  // speak looks for the words file of the first language the reader wants, lays its texts ready and writes what is there.
  const speak = async () => {
    const wanted = [new URLSearchParams(location.search).get("lang"), ...(navigator.languages ?? [])].filter(Boolean);
    const files = wanted.flatMap((tag) => [tag, tag.split("-")[0]]).filter((name, i, all) => all.indexOf(name) === i);
    for (const name of files) {
      if (name.split("-")[0] === "en") break;
      try {
        const response = await fetch(`${encodeURIComponent(name)}.json`);
        if (!response.ok) continue;
        Object.assign(texts, await response.json());
        document.documentElement.lang = name;
        break;
      } catch { /* then the next one, or English */ }
    }
    line.textContent = say("page.loading", "unrolling the paper");
    begin.textContent = say("page.begin", "press to begin");
  };

  // state is also what tests look at: loading, ready, starting, running, ended, failed.
  const set = (state, text) => {
    cover.dataset.state = state;
    document.documentElement.dataset.state = state;
    if (text !== undefined) line.textContent = text;
  };

  const fail = (text) => {
    cover.classList.remove("gone");
    cover.style.display = "";
    set("failed", text);
    line.setAttribute("role", "alert");
  };

  // walk puts the pair at a part of the way, 0 to 1, and colours what lies behind them.
  const walk = (part) => {
    const at = trail.getPointAtLength(length * part);
    trail.style.strokeDashoffset = length * (1 - part);
    pair.setAttribute("transform", `translate(${at.x.toFixed(1)} ${(at.y - 4 - Math.abs(Math.sin(part * 90)) * 1.6).toFixed(1)}) scale(1.25)`);
    way.setAttribute("aria-valuenow", Math.round(part * 100));
  };

  // missing says what this browser lacks, or nothing.
  const missing = () => {
    if (typeof WebAssembly !== "object" || typeof WebAssembly.instantiate !== "function") {
      return say("page.no-wasm", "This browser cannot run WebAssembly, which Handhold needs.\nA newer Firefox, Chrome, Edge or Safari can.");
    }
    const gl = document.createElement("canvas").getContext("webgl2");
    if (!gl) {
      return say("page.no-webgl", "This browser has no WebGL 2, which Handhold paints with.\nIt may be switched off, or the graphics driver too old.");
    }
    gl.getExtension("WEBGL_lose_context")?.loseContext();
    if (typeof Go !== "function") return `${say("page.part", "A part of the page did not arrive")} (wasm_exec.js).\n${say("page.again", "Please load the page again.")}`;
    return "";
  };

  // A map that is dropped before the game has begun must not make the browser leave the page.
  for (const kind of ["dragover", "drop"]) window.addEventListener(kind, (event) => event.preventDefault());

  const mega = (bytes) => (bytes / 1048576).toFixed(1);

  // total is how many bytes will come: the size the build wrote down, for what the server announces may be packed.
  const total = async (response) => {
    try {
      const sizes = await (await fetch("sizes.json")).json();
      if (sizes[wasmFile] > 0) return sizes[wasmFile];
    } catch { /* an older build: take what the server says */ }
    return response.headers.get("Content-Encoding") ? 0 : Number(response.headers.get("Content-Length")) || 0;
  };

  // later is what comes while the game is played, as the program wants to know it. An older build had all in the program.
  const later = async () => {
    const response = await fetch("late.json");
    if (!response.ok && response.status !== 404) throw new Error(`the server answered ${response.status} for late.json`);
    return response.ok ? response.text() : "";
  };

  // load brings the program and compiles it while it comes.
  const load = async () => {
    const index = later();
    index.catch(() => {}); // it is waited for below
    const response = await fetch(wasmFile);
    if (!response.ok) throw new Error(`the server answered ${response.status} for ${wasmFile}`);
    const all = await total(response);
    const reader = response.body.getReader();
    let come = 0;
    const counted = new ReadableStream({
      async pull(controller) {
        const { done, value } = await reader.read();
        if (done) {
          controller.close();
          return;
        }
        come += value.byteLength;
        walk(all ? Math.min(1, come / all) : 0);
        line.textContent = all ? `${mega(come)} of ${mega(all)} MB` : `${mega(come)} MB`;
        controller.enqueue(value);
      },
    });
    const typed = new Response(counted, { headers: { "Content-Type": "application/wasm" } });
    const module = WebAssembly.compileStreaming
      ? await WebAssembly.compileStreaming(typed)
      : await WebAssembly.compile(await typed.arrayBuffer());
    if (all && come < all) throw new Error(`only ${mega(come)} of ${mega(all)} MB came`);
    globalThis.handholdLate = await index;
    return module;
  };

  // pressed is resolved by the first key, click, touch or pad button.
  const pressed = () => new Promise((resolve) => {
    const events = ["keydown", "pointerup", "click"];
    let watching = true;
    const go = (event) => {
      if (event && event.type === "keydown" && (event.ctrlKey || event.metaKey || event.altKey || event.key === "Tab")) return;
      if (event) event.preventDefault();
      watching = false;
      for (const e of events) window.removeEventListener(e, go);
      resolve();
    };
    for (const e of events) window.addEventListener(e, go);
    const watch = () => {
      if (!watching) return;
      const pads = navigator.getGamepads ? [...navigator.getGamepads()] : [];
      if (pads.some((p) => p && p.buttons.some((b) => b.pressed))) go();
      else requestAnimationFrame(watch);
    };
    watch();
    begin.focus({ preventScroll: true });
  });

  // uncover lets the game be seen once it has drawn its first picture.
  const uncover = () => {
    if (cover.dataset.state !== "starting") return;
    document.querySelector("canvas").focus();
    set("running");
    cover.classList.add("gone");
    setTimeout(() => { if (cover.dataset.state === "running") cover.style.display = "none"; }, 1400);
  };

  // flags are the program's, from the page's address: ?map=NAME&seed=N and so on.
  const flags = () => {
    const out = [];
    for (const [name, value] of new URLSearchParams(location.search)) {
      if (["map", "slot", "seed", "lang", "trace"].includes(name)) out.push(`-${name}=${value}`);
      if (name === "mute") out.push("-mute");
    }
    return out;
  };

  // listen keeps what the program said last, to show it where it ends badly.
  const listen = () => {
    const heard = { text: "" };
    const decoder = new TextDecoder();
    const write = globalThis.fs.writeSync;
    globalThis.fs.writeSync = (fd, buffer) => {
      if (fd === 2) heard.text = (heard.text + decoder.decode(buffer)).slice(-4000);
      return write(fd, buffer);
    };
    return heard;
  };

  const main = async () => {
    set("loading");
    walk(0);
    await speak();
    const lack = missing();
    if (lack) return fail(lack);
    let module;
    try {
      module = await load();
    } catch (error) {
      console.error(error);
      const why = error.message.startsWith("the server") || error.message.startsWith("only") ? error.message : "the connection was lost";
      return fail(`${say("page.not-whole", "The game did not arrive whole")}: ${why}.\n${say("page.again", "Please load the page again.")}`);
    }
    walk(1);
    set("ready", "");
    await pressed();
    set("starting");
    window.addEventListener("handhold-drawn", uncover, { once: true });
    window.addEventListener("handhold-late", (event) => { // what is waited for; nothing: nobody waits any more
      if (event.detail) wait.textContent = event.detail;
      wait.classList.toggle("gone", !event.detail);
    });
    const heard = listen();
    const go = new Go();
    go.argv = ["handhold", ...flags()];
    let code = 0;
    go.exit = (c) => { code = c; };
    const ended = (why) => {
      wait.classList.add("gone");
      go._resume = () => {}; // the page's events still call into the program that is no more
      document.querySelector("canvas")?.remove();
      const said = heard.text.split("\n").filter((l) => l.startsWith("handhold:")).pop();
      if (code === 0 && !why) {
        cover.classList.remove("gone");
        cover.style.display = "";
        return set("ended", "The walk is kept. Load the page again to go on.");
      }
      fail(`${said ? said.replace(/^handhold: /, "") : "The game has stopped unexpectedly."}\nWhat was saved is safe. Load the page again to go on.`);
    };
    try {
      const instance = await WebAssembly.instantiate(module, go.importObject);
      await go.run(instance);
      ended();
    } catch (error) {
      console.error(error);
      ended(error);
    }
  };

  main();
})();
