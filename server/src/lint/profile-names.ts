/** The profiles' names, the default first: apart from what they set, for programs that only ask which there are. */
export const profileNames = ['newsroom', 'wire', 'factcheck', 'wikipedia', 'content', 'links'] as const;

export type ProfileName = (typeof profileNames)[number];
