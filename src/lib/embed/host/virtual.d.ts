declare module 'virtual:embed.js' {
	/** The whole script. */
	const code: string;
	export default code;
}
