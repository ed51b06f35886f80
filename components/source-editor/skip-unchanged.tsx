import { Component, type ComponentType, type FunctionComponent } from 'preact';

/** @returns the component, drawn again only when one of its properties is another one: for rows of long lists. */
export function skipUnchanged<Props extends object>(Draw: FunctionComponent<Props>): ComponentType<Props> {
  return class extends Component<Props> {
    override shouldComponentUpdate(next: Readonly<Props>): boolean {
      const names = Object.keys({ ...this.props, ...next }) as (keyof Props)[];
      return names.some((name) => this.props[name] !== next[name]);
    }

    override render() {
      return <Draw {...this.props} />;
    }
  };
}
