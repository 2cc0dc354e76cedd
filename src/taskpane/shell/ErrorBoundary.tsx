import { Component, type ReactNode } from 'react';
import { FailureMessage } from './FailureMessage';

interface Props {
  readonly children: ReactNode;
  /** Changes with the message shown: another message gets a new chance. */
  readonly resetKey?: string;
}

/** Never a blank pane: what fails to draw leaves a sentence and a button instead. */
export class ErrorBoundary extends Component<Props, { error: unknown }> {
  override state: { error: unknown } = { error: undefined };

  static getDerivedStateFromError(error: unknown): { error: unknown } {
    return { error };
  }

  override componentDidUpdate(previous: Props): void {
    if (previous.resetKey !== this.props.resetKey && this.state.error !== undefined)
      this.setState({ error: undefined });
  }

  override render(): ReactNode {
    if (this.state.error === undefined) return this.props.children;
    return (
      <FailureMessage
        error={this.state.error}
        attempt="read"
        alone
        onRetry={() => this.setState({ error: undefined })}
      />
    );
  }
}
