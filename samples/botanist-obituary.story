# _Amara Diouf_, botanist who talked to baobabs, dies at 93

_Amara Diouf_, who counted the baobabs of *Senegal* twice, fifty years apart, and was the first to say aloud that they were vanishing, died on 2 March at her home in *Thiès*. She was 93.

Her death was confirmed by her son, _Ousmane Diouf_, a physician. {1 He} <1 said> [indirect1 she had been reading seed catalogues until the afternoon before].

Born in *Kaolack* in 1931, the fourth daughter of a railway clerk, _Amara Diouf|Diouf_ was meant to become a teacher. She became one, for six weeks. [direct2 “The children looked out of the window,”] {she} <wrote> in her memoir, “The Patient Trees”, [direct2 “and I could not blame them, because so did I.”]

She won a scholarship to =Montpellier University= in 1953, and was so cold there that she wore two coats to lectures. {9 A professor} <9 told> her that [indirect9 *Africa* had no botany, only gardens]. {3 She} <3 replied>, by her own account: [direct3 “Then you will not mind if I take the gardens.”]

Back home, newly independent *Senegal* had one botanist and no herbarium. _Amara Diouf|Diouf_ founded it in an army tent. With a bicycle, a notebook and a boy named _Cheikh Sarr_ to hold the other end of the tape, she measured 1,918 baobabs between 1962 and 1966. Half a century later she measured those that were left. There were 1,204.

{_Sarr_}, who became a professor himself at =Cheikh Anta Diop University= in *Dakar*, <remembered> [mixed4 her as “merciless with numbers and helpless with money”].

[direct5 “She would lend you her last thousand francs,”] {he} <said> by telephone on Sunday, [direct5 “and then correct your spelling in the receipt.”]

Her findings, published in 2014, were received with what {she} <called> [direct6 “a very polite panic”]. {7 The =International Union for Conservation of Nature=} <7 said> at the time that [indirect7 no other data on the species went back so far].

She was often asked whether it was true that she talked to trees. [direct8 “Of course,”] {8 she} <8 told> a television reporter in 1987. [direct8 “It is when they answer that one should see a doctor.”]

Her marriage to _Abdoulaye Ndiaye_, a judge, ended with his death in 1999. She is survived by her son, two daughters, eleven grandchildren and, at the last count, 1,204 baobabs.

--- speakers
1: Ousmane Diouf | person | a physician / her son
2 3 6 8: Amara Diouf | person | botanist / botanist who talked to baobabs
9: a professor | person
4 5: Cheikh Sarr | person | a professor / -
7: International Union for Conservation of Nature | organization
--- people
Amara Diouf | botanist / botanist who talked to baobabs
Ousmane Diouf | a physician / her son
Cheikh Sarr | a professor / -
Abdoulaye Ndiaye | a judge
--- places
Senegal | SN
Thiès | SN
Kaolack | SN
Africa | -
Dakar | SN
--- organizations
Montpellier University
Cheikh Anta Diop University
International Union for Conservation of Nature
