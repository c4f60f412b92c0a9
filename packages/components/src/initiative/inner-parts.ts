/** The parts inside the elements that the page is made of, which are reached through it, for `exportparts`. */
export const innerParts =
  'heading,section,figure,trend,timeline,legend,map,tile,table,goals,country,filter,member,name,role,card,actions,sources,status';
