// Countries by any of the names news gives them.
import TABLE from './tables/countries.json' with {type: 'json'};

export type Country = {
	readonly name: string;
	readonly aliases: readonly string[];
	readonly region: string;
};

const BY_NAME: ReadonlyMap<string, Country> = new Map(
	TABLE.countries.flatMap((country) =>
		[country.name, ...country.aliases].map((name) => [name, country] as const),
	),
);
const WITH_ARTICLE: ReadonlySet<string> = new Set(TABLE.withArticle);

/** The country a name stands for, its capital's included ("Moscow"), or undefined. */
export function countryCalled(name: string): Country | undefined {
	return BY_NAME.get(name.replace(/^[Tt]he /u, ''));
}

/** The others of its region, in the order of the table. */
export function neighbours({name, region}: Country): readonly Country[] {
	return TABLE.countries.filter((other) => other.region === region && other.name !== name);
}

/** "the United States", "France". */
export function countryName({name}: Country): string {
	return WITH_ARTICLE.has(name) ? `the ${name}` : name;
}
