'use strict';
// Starts the server and keeps it running. What it says of itself goes to the output channel, and as a state to whoever listens.
const vscode = require('vscode');
const { CloseAction, DiagnosticPullMode, DocumentDiagnosticRequest, ErrorAction, LSPErrorCodes, RevealOutputChannelOn, State } = require('vscode-languageclient/node');
const { findExecutable } = require('./executable');
const { HeldFindings } = require('./heldFindings');
const { QuietClient } = require('./quietClient');
const { Restarts, most } = require('./restarts');

const languages = ['plaintext', 'markdown', 'html'];

// The text has changed since, or nobody waits any more.
const superseded = new Set([LSPErrorCodes.ContentModified, LSPErrorCodes.RequestCancelled, LSPErrorCodes.ServerCancelled]);

// A connection that fails so often in a row is not worth keeping.
const mostErrors = 3;

class Server {
  #changed = new vscode.EventEmitter();
  #restarts = new Restarts();
  #client;
  #order = Promise.resolve();

  constructor(context, output) {
    this.context = context;
    this.output = output;
    this.state = { kind: 'stopped' };
    this.held = new HeldFindings((document) => this.#pull(document));
    /** Fires where the state changed. */
    this.onDidChangeState = this.#changed.event;
  }

  get isRunning() {
    return this.#client?.state === State.Running;
  }

  /** Starts the server anew; several calls are done one after the other. */
  restart() {
    this.#restarts.reset();
    return this.#next(async () => {
      await this.#stop();
      await this.#start();
    });
  }

  stop() {
    return this.#next(() => this.#stop());
  }

  /** The answer to a request of our own about a document; undefined where the server does not run, or has nothing to say of this version any more. */
  async request(method, document, parameters, token) {
    if (!this.isRunning) return undefined;
    try {
      return await this.#client.sendRequest(method, { textDocument: { uri: document.uri.toString() }, ...parameters }, ...(token ? [token] : []));
    } catch (error) {
      if (!superseded.has(error.code)) this.output.warn(`${method}: ${error.message}`);
      return undefined;
    }
  }

  dispose() {
    this.held.dispose();
    this.#changed.dispose();
  }

  /** Has the client ask for the findings of a document again. */
  #pull(document) {
    if (this.isRunning) this.#client.getFeature(DocumentDiagnosticRequest.method)?.getProvider(document)?.onDidChangeDiagnosticsEmitter.fire();
  }

  #next(work) {
    this.#order = this.#order.then(work, work);
    return this.#order;
  }

  async #start() {
    const configured = setting('path', '');
    const executable = findExecutable(configured, this.context.extensionPath);
    if (!executable) return this.#fail('missing', notFoundMessage(configured));
    this.#set({ kind: 'starting' });
    const client = this.#client = new QuietClient('textlint', 'TextLint', { command: executable, args: ['server'] }, this.#options());
    // However it ended, by itself or because the connection failed, while it ran or while it started.
    client.onDidChangeState(({ newState }) => {
      if (newState === State.Stopped || newState === State.StartFailed) this.#recover(client);
    });
    try {
      await client.start();
      if (this.#client === client) this.#set({ kind: 'running' });
    } catch (error) {
      this.output.error(`${executable} could not be started: ${error.message}`);
      this.#recover(client);
    }
  }

  /** Starts another server for one that ended by itself, also while it started; after too many of them it is left to a person. The new client opens all documents again. */
  #recover(client) {
    if (this.#client !== client) return;
    this.#client = undefined;
    if (!this.#restarts.allow(Date.now())) {
      this.#fail('failed', `The server ended by itself ${most + 1} times in three minutes and is left alone. The output says why; then use the command "TextLint: Restart Server".`);
      return;
    }
    this.output.warn('The server ended by itself; it is started again.');
    this.#set({ kind: 'starting' });
    this.#next(() => this.#client ? undefined : this.#start());
  }

  async #stop() {
    const client = this.#client;
    this.#client = undefined;
    this.#set({ kind: 'stopped' });
    if (client?.state !== State.Running) return;
    try {
      await client.stop();
    } catch (error) {
      this.output.warn(`The server did not stop as asked: ${error.message}`);
    }
  }

  #options() {
    return {
      // Every scheme: an untitled document, or one of a folder that is not on this disk, is checked as a fragment.
      // Configuration counts as it stands in the editor, saved or not.
      documentSelector: [...languages.map((language) => ({ language })), { pattern: '**/textlint.yml' }, { pattern: '**/*.textlint.yml' }, { pattern: '**/*.yaml' }],
      outputChannel: this.output,
      revealOutputChannelOn: RevealOutputChannelOn.Never,
      initializationOptions: { configFile: setting('configFile', ''), checkWorkspace: setting('checkWorkspace', false), trace: setting('trace.server', 'off') },
      diagnosticCollectionName: 'textlint',
      // Which of the two is asked for each time, so that a change of the setting counts at once.
      diagnosticPullOptions: { onChange: true, onSave: true, filter: (_, mode) => mode !== (setting('run', 'onType') === 'onSave' ? DiagnosticPullMode.onSave : DiagnosticPullMode.onType) },
      middleware: { provideDiagnostics: async (...asked) => this.held.filter(asked[0], await waitForPause(...asked)) },
      errorHandler: { error: (error, _, count) => this.#onError(error, count), closed: onClosed },
      // Whoever calls start() says why it failed.
      initializationFailedHandler: () => false,
    };
  }

  #onError(error, count) {
    this.output.error(`The connection to the server has a fault: ${error.message}`);
    return { action: count !== undefined && count <= mostErrors ? ErrorAction.Continue : ErrorAction.Shutdown, handled: true };
  }

  #fail(kind, message) {
    this.output.error(message);
    this.#set({ kind, message });
  }

  #set(state) {
    this.state = state;
    this.#changed.fire(state);
  }
}

// The client starts a server again only where the first one had answered once, so that is done here.
function onClosed() {
  return { action: CloseAction.DoNotRestart, handled: true, message: 'The connection to the server is closed.' };
}

/** While somebody types, findings wait for a pause; those of a document that has just been opened do not. */
async function waitForPause(document, previousResultId, token, next) {
  const delay = setting('delay', 0);
  if (previousResultId !== undefined && delay > 0) await pause(delay, token);
  // Not an empty answer: that would take the findings away until the next one comes.
  if (token.isCancellationRequested) throw new vscode.CancellationError();
  return next(document, previousResultId, token);
}

function pause(milliseconds, token) {
  return new Promise((resolve) => {
    const timer = setTimeout(done, milliseconds);
    const cancelled = token.onCancellationRequested(done);
    function done() {
      clearTimeout(timer);
      cancelled.dispose();
      resolve();
    }
  });
}

function setting(name, absent) {
  return vscode.workspace.getConfiguration('textlint').get(name, absent);
}

function notFoundMessage(configured) {
  return configured
    ? `The setting textlint.path names ${configured}, which is not an executable file. Correct it, or empty it to use the textlint that is on the PATH.`
    : 'No textlint was found on the PATH. Install it, or name it in the setting textlint.path.';
}

module.exports = { Server, languages };
