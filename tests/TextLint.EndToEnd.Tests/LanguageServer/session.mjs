// A language client on Microsoft's own protocol package, which runs the server as a process.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { createProtocolConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver-protocol/node';

/** The command that starts the server: a JSON array in TEXTLINT_SERVER, or a command line with spaces between its words. */
export function serverCommand() {
  const value = process.env.TEXTLINT_SERVER ?? 'textlint server';
  return value.startsWith('[') ? JSON.parse(value) : value.split(' ');
}

/** What a client like VS Code can do: it pulls. */
export const pulling = {
  general: { positionEncodings: ['utf-16'] },
  textDocument: {
    diagnostic: { dynamicRegistration: false, relatedDocumentSupport: false },
    publishDiagnostics: { relatedInformation: true, tagSupport: { valueSet: [1, 2] }, versionSupport: true },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['', 'quickfix', 'source', 'source.fixAll'] } }, isPreferredSupport: true },
  },
  workspace: { workspaceEdit: { documentChanges: true }, diagnostics: { refreshSupport: true } },
};

/** What an older client can do: it waits for pushes. */
export const pushed = { textDocument: { publishDiagnostics: { relatedInformation: true } } };

export class Session {
  #process;
  #exit;
  #listeners = [];
  #versions = new Map();

  constructor() {
    const [command, ...args] = serverCommand();
    this.#process = spawn(command, args, { stdio: ['pipe', 'pipe', 'inherit'] });
    this.#exit = new Promise((resolve) => this.#process.once('exit', resolve));
    this.#process.once('error', (error) => { console.error(`The server does not start: ${error.message}`); process.exit(2); });
    this.connection = createProtocolConnection(new StreamMessageReader(this.#process.stdout), new StreamMessageWriter(this.#process.stdin));
    this.pushes = [];
    this.logs = [];
    this.connection.onNotification('textDocument/publishDiagnostics', (params) => this.#receive(params));
    this.connection.onNotification('window/logMessage', (params) => this.logs.push(params.message));
    this.connection.listen();
  }

  static async start(capabilities = pulling, options = {}) {
    const session = new Session();
    session.initialized = await session.connection.sendRequest('initialize', { processId: process.pid, rootUri: null, capabilities, ...options });
    await session.connection.sendNotification('initialized', {});
    return session;
  }

  get input() { return this.#process.stdin; }

  request(method, ...parameters) { return this.connection.sendRequest(method, ...parameters); }

  notify(method, ...parameters) { return this.connection.sendNotification(method, ...parameters); }

  open(uri, text, languageId = 'plaintext') {
    this.#versions.set(uri, 1);
    return this.notify('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } });
  }

  change(uri, contentChanges) {
    const version = this.#versions.get(uri) + 1;
    this.#versions.set(uri, version);
    return this.notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges });
  }

  close(uri) { return this.notify('textDocument/didClose', { textDocument: { uri } }); }

  async pull(uri) {
    const report = await this.request('textDocument/diagnostic', { textDocument: { uri } });
    assert.equal(report.kind, 'full');
    return report.items;
  }

  actions(uri, range, context = {}) {
    return this.request('textDocument/codeAction', { textDocument: { uri }, range, context: { diagnostics: [], ...context } });
  }

  /** The first push, of those received and those to come, that satisfies the condition. */
  waitForPush(condition) {
    const found = this.pushes.findLast(condition);
    if (found) return Promise.resolve(found);
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`No such push in 20 s; ${this.pushes.length} others came. Logged: ${this.logs.join(' | ')}`)), 20_000);
      this.#listeners.push((push) => {
        if (!condition(push)) return false;
        clearTimeout(timer);
        resolve(push);
        return true;
      });
    });
  }

  /** Shuts the server down as the protocol wants it, and returns its exit code. */
  async stop() {
    await this.request('shutdown');
    await this.notify('exit');
    return this.exitCode();
  }

  async exitCode() {
    const code = await this.#exit;
    this.connection.dispose();
    return code;
  }

  #receive(push) {
    this.pushes.push(push);
    this.#listeners = this.#listeners.filter((listener) => !listener(push));
  }
}
