/**
 * A test that drives a browser is made once more when it fails, and its first failure is printed: one slow moment of
 * a machine does not stop forty minutes of checks, and whoever reads the log still sees which test wavers.
 */
jest.retryTimes(1, { logErrorsBeforeRetry: true });
