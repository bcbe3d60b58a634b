import { Component } from 'react';
import type { ReactNode } from 'react';
import { RequestFailed } from '../providers/graphql-client';
import { PartFailed } from './states';

interface State {
  readonly error?: Error;
}

/** How browsers say that a page's code could not be fetched. */
const UNREACHABLE = /dynamically imported module|importing a module|error loading/i;

/** A page that throws leaves the shell standing. */
export class ErrorBoundary extends Component<{ children: ReactNode }, State> {
  override state: State = {};

  static getDerivedStateFromError(error: Error): State {
    return { error };
  }

  override render() {
    const { error } = this.state;
    if (!error) return this.props.children;
    const code = UNREACHABLE.test(error.message) ? 'OFFLINE' : 'INTERNAL';
    const failure = new RequestFailed('', code, 0, undefined);
    return <PartFailed error={failure} onRetry={() => window.location.reload()} />;
  }
}
