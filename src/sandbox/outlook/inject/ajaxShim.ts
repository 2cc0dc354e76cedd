/**
 * What Office.js uses of MicrosoftAjax.js, the one script that its package expects from elsewhere. Found by reading which
 * names the Outlook files touch; with them there, Office.js does not ask the network for the original.
 */
export function installAjaxShim(frame: Window): void {
  const globals = frame as unknown as Record<string, unknown>;
  const FunctionOf = (frame as unknown as { Function: FunctionConstructor }).Function;
  const ErrorOf = (frame as unknown as { Error: ErrorConstructor }).Error;

  const registerNamespace = (dotted: string): void => {
    let scope = globals;
    for (const part of dotted.split('.')) scope = (scope[part] ??= {}) as Record<string, unknown>;
  };
  const nothingWrong = (): null => null;
  Object.assign(FunctionOf, {
    registerNamespace,
    registerClass: () => undefined,
    _validateParams: nothingWrong,
    _validateParameter: nothingWrong,
  });
  Object.defineProperty(FunctionOf.prototype, 'registerClass', {
    configurable: true,
    writable: true,
    value(this: unknown) {
      return this;
    },
  });
  globals.Type = FunctionOf;

  const failure =
    (name: string) =>
    (parameter?: unknown, message?: unknown): Error => {
      const error = new ErrorOf(`${name}: ${String(message ?? parameter ?? '')}`);
      error.name = name;
      return Object.assign(error, { paramName: parameter });
    };
  Object.assign(ErrorOf, {
    argument: failure('Sys.ArgumentException'),
    argumentNull: failure('Sys.ArgumentNullException'),
    argumentType: failure('Sys.ArgumentTypeException'),
    argumentOutOfRange: failure('Sys.ArgumentOutOfRangeException'),
    invalidOperation: failure('Sys.InvalidOperationException'),
    notImplemented: failure('Sys.NotImplementedException'),
    parameterCount: failure('Sys.ParameterCountException'),
  });

  globals.Sys = {
    ...(globals.Sys as object | undefined),
    StringBuilder: function StringBuilder() {},
    Serialization: { JavaScriptSerializer: { serialize: JSON.stringify, deserialize: JSON.parse } },
    Debug: { trace: () => undefined },
    Browser: { agent: null, InternetExplorer: {} },
  };
}
