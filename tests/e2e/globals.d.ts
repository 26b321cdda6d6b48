/** What tests evaluate inside the extension's own pages. */
declare const chrome: {
  runtime: {
    sendMessage(message: unknown): Promise<{ ok: boolean; value?: unknown; sentence?: string } | undefined>;
    reload(): void;
    onMessage: { addListener(heard: (message: { name?: string; body?: { posts?: unknown[] } }) => void): void };
  };
  management: { uninstallSelf(how: { showConfirmDialog: boolean }): Promise<void> };
  alarms: {
    create(name: string, when: { when: number }): Promise<void>;
    getAll(): Promise<{ name: string }[]>;
  };
  commands: { getAll(): Promise<{ shortcut?: string }[]> };
  permissions: { getAll(): Promise<unknown> };
  notifications: {
    getAll(): Promise<Record<string, true>>;
    readonly onClicked: { dispatch(id: string): void };
  };
  storage: Record<
    'local' | 'session',
    {
      get(keys?: string | null): Promise<Record<string, unknown>>;
      set(values: object): Promise<void>;
      remove(key: string): Promise<void>;
    }
  >;
};
