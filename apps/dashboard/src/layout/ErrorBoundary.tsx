import { Component } from 'react';
import type { ReactNode } from 'react';
import { RequestFailed } from '../providers/graphql-client';
import { PartFailed } from './states';

interface State {
  readonly error?: Error;
}

/** A page that throws leaves the shell standing. */
export class ErrorBoundary extends Component<{ children: ReactNode }, State> {
  override state: State = {};

  static getDerivedStateFromError(error: Error): State {
    return { error };
  }

  override render() {
    const { error } = this.state;
    if (!error) return this.props.children;
    const failure = new RequestFailed(error.message, 'INTERNAL', 0, undefined);
    return <PartFailed error={failure} onRetry={() => this.setState({ error: undefined })} />;
  }
}
