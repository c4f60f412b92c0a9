/** What only the benchmark's bundler resolves: style sheets as texts, and what it installs itself. */
declare module '*.css' {
  const text: string;
  export default text;
}

declare module '@awesome.me/webawesome/*';
declare module '@shoelace-style/shoelace/*';
declare module '@public-ui/theme-default' {
  export const DEFAULT: unknown;
}
declare module '@public-ui/components' {
  export function register(theme: unknown, loader: () => void): Promise<unknown>;
}
declare module '@public-ui/components/loader' {
  export function defineCustomElements(): void;
}
