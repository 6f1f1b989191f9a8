<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>annotator</name>
    <message>
        <location filename="../../annotator/session/settings.py" line="70"/>
        <source>Look</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <location filename="../../annotator/session/settings.py" line="70"/>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <location filename="../../annotator/session/settings.py" line="70"/>
        <source>Work</source>
        <translation>Travail</translation>
    </message>
    <message>
        <location filename="../../annotator/session/settings.py" line="70"/>
        <source>Safety</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <location filename="../../annotator/session/settings.py" line="76"/>
        <source>Language of the program</source>
        <translation>Langue du programme</translation>
    </message>
    <message>
        <location filename="../../annotator/session/settings.py" line="76"/>
        <source>Holds from the next start on.</source>
        <translation>Prend effet au prochain démarrage.</translation>
    </message>
    <message>
        <location filename="../../annotator/session/settings.py" line="77"/>
        <location filename="../../annotator/session/settings.py" line="83"/>
        <source>The system’s</source>
        <translation>Celle du système</translation>
    </message>
    <message>
        <location filename="../../annotator/session/settings.py" line="80"/>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <location filename="../../annotator/session/settings.py" line="81"/>
        <source>Light or dark, or what the system says.</source>
        <translation>Clair ou sombre, ou selon le système.</translation>
    </message>
    <message>
        <location filename="../../annotator/session/settings.py" line="83"/>
        <location filename="../../annotator/ui/acts/view.py" line="41"/>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <location filename="../../annotator/session/settings.py" line="83"/>
        <location filename="../../annotator/ui/acts/view.py" line="45"/>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <location filename="../../annotator/session/settings.py" line="87"/>
        <source>Animations</source>
        <translation>Animations</translation>
    </message>
    <message>
        <location filename="../../annotator/session/settings.py" line="88"/>
        <source>Whether anything moves by itself on the screen.</source>
        <translation>Si quelque chose peut bouger de soi-même à l’écran.</translation>
    </message>
    <message>
        <location filename="../../annotator/session/settings.py" line="91"/>
        <source>Text face</source>
        <translation>Police du texte</translation>
    </message>
    <message>
        <location filename="../../annotator/session/settings.py" line="92"/>
        <source>The face in which articles are shown.</source>
        <translation>La police dans laquelle les articles sont affichés.</translation>
    </message>
    <message>
        <location filename="../../annotator/session/settings.py" line="96"/>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <location filename="../../annotator/session/settings.py" line="96"/>
        <source>The size of an article’s words.</source>
        <translation>La taille des mots d’un article.</translation>
    </message>
    <message>
        <location filename="../../annotator/session/settings.py" line="100"/>
        <source>Line height</source>
        <translation>Interligne</translation>
    </message>
    <message>
        <location filename="../../annotator/session/settings.py" line="101"/>
        <source>The distance of lines, in per cent of the text’s size.</source>
        <translation>L’écart entre les lignes, en pourcentage de la taille du texte.</translation>
    </message>
    <message>
        <location filename="../../annotator/session/settings.py" line="105"/>
        <source>characters</source>
        <translation>caractères</translation>
    </message>
    <message>
        <location filename="../../annotator/session/settings.py" line="105"/>
        <source>Measure</source>
        <translation>Justification</translation>
    </message>
    <message>
        <location filename="../../annotator/session/settings.py" line="105"/>
        <source>How long a full line is.</source>
        <translation>La longueur d’une ligne pleine.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/article.py" line="9"/>
        <source>Done, go on</source>
        <translation>Terminé, continuer</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/article.py" line="11"/>
        <source>The article is done; open the next unfinished one</source>
        <translation>L’article est terminé ; ouvrir le prochain à terminer</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/article.py" line="14"/>
        <source>Skip</source>
        <translation>Écarter</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/article.py" line="15"/>
        <source>Leave this article out, or take it up again</source>
        <translation>Laisser cet article de côté, ou le reprendre</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/article.py" line="18"/>
        <source>Take up again</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/article.py" line="19"/>
        <source>A done or skipped article counts as started again</source>
        <translation>Un article terminé ou écarté redevient en cours</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/article.py" line="22"/>
        <source>Flag</source>
        <translation>Signaler</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/article.py" line="24"/>
        <source>Flag the article to come back to, or take the flag away</source>
        <translation>Signaler l’article pour y revenir, ou retirer le signalement</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/article.py" line="27"/>
        <source>Note…</source>
        <translation>Note…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/article.py" line="29"/>
        <source>Write a note on the article</source>
        <translation>Écrire une note sur l’article</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/article.py" line="32"/>
        <source>Language…</source>
        <translation>Langue…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/article.py" line="33"/>
        <source>Say in which language the article is</source>
        <translation>Indiquer la langue de l’article</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/article.py" line="36"/>
        <source>Next article</source>
        <translation>Article suivant</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/article.py" line="39"/>
        <source>The article below in the list</source>
        <translation>L’article au-dessous dans la liste</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/article.py" line="42"/>
        <source>Previous article</source>
        <translation>Article précédent</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/article.py" line="44"/>
        <source>The article above in the list</source>
        <translation>L’article au-dessus dans la liste</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/article.py" line="47"/>
        <source>Next unfinished article</source>
        <translation>Prochain article à terminer</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/article.py" line="49"/>
        <source>The next article that is neither done nor skipped</source>
        <translation>Le prochain article ni terminé ni écarté</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/article.py" line="52"/>
        <source>Delete from the project</source>
        <translation>Supprimer du projet</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/article.py" line="54"/>
        <source>Take the article and its annotations out of the project; undo brings them back</source>
        <translation>Retirer du projet l’article et ses annotations ; « Annuler » les y remet</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/edit.py" line="9"/>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/edit.py" line="11"/>
        <source>Take back the last operation, wherever it was</source>
        <translation>Revenir sur la dernière opération, où qu’elle ait eu lieu</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/edit.py" line="14"/>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/edit.py" line="15"/>
        <source>Do again what was taken back</source>
        <translation>Refaire ce qui a été annulé</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/edit.py" line="18"/>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/edit.py" line="20"/>
        <source>Copy the selected words</source>
        <translation>Copier les mots sélectionnés</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/edit.py" line="23"/>
        <source>Find in the article</source>
        <translation>Rechercher dans l’article</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/edit.py" line="24"/>
        <source>Find words in the open article</source>
        <translation>Rechercher des mots dans l’article ouvert</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/edit.py" line="27"/>
        <source>Find next</source>
        <translation>Occurrence suivante</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/edit.py" line="28"/>
        <source>Go to the next match</source>
        <translation>Aller à l’occurrence suivante</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/edit.py" line="31"/>
        <source>Find previous</source>
        <translation>Occurrence précédente</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/edit.py" line="32"/>
        <source>Go to the match before</source>
        <translation>Aller à l’occurrence précédente</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/edit.py" line="35"/>
        <source>Search the articles</source>
        <translation>Rechercher parmi les articles</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/edit.py" line="36"/>
        <source>Go to the search field of the article list</source>
        <translation>Aller au champ de recherche de la liste des articles</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/help.py" line="9"/>
        <source>Find a command…</source>
        <translation>Trouver une commande…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/help.py" line="10"/>
        <source>Any command, by part of its name</source>
        <translation>Toute commande, par une partie de son nom</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/help.py" line="13"/>
        <source>Keys</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/help.py" line="14"/>
        <source>All keys on one sheet</source>
        <translation>Tous les raccourcis sur une feuille</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/help.py" line="17"/>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/help.py" line="18"/>
        <source>How things are done, page by page, beside the work</source>
        <translation>Comment faire, page par page, à côté du travail</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/help.py" line="20"/>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/help.py" line="20"/>
        <source>Version and licence</source>
        <translation>Version et licence</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/keys.py" line="15"/>
        <source>Label {number}</source>
        <translation>Étiquette {number}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/keys.py" line="15"/>
        <source>Give this label</source>
        <translation>Donner cette étiquette</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/keys.py" line="25"/>
        <source>Move left</source>
        <translation>Aller à gauche</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/keys.py" line="25"/>
        <source>Select left</source>
        <translation>Sélectionner à gauche</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/keys.py" line="26"/>
        <source>Move right</source>
        <translation>Aller à droite</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/keys.py" line="26"/>
        <source>Select right</source>
        <translation>Sélectionner à droite</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/keys.py" line="27"/>
        <source>Move left, by character</source>
        <translation>Aller à gauche d’un caractère</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/keys.py" line="27"/>
        <source>Select left, by character</source>
        <translation>Sélectionner à gauche d’un caractère</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/keys.py" line="28"/>
        <source>Move right, by character</source>
        <translation>Aller à droite d’un caractère</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/keys.py" line="28"/>
        <source>Select right, by character</source>
        <translation>Sélectionner à droite d’un caractère</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/keys.py" line="30"/>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/keys.py" line="30"/>
        <source>Select up</source>
        <translation>Sélectionner vers le haut</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/keys.py" line="31"/>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/keys.py" line="31"/>
        <source>Select down</source>
        <translation>Sélectionner vers le bas</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/keys.py" line="32"/>
        <source>Move one page up</source>
        <translation>Monter d’une page</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/keys.py" line="32"/>
        <source>Select one page up</source>
        <translation>Sélectionner une page vers le haut</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/keys.py" line="33"/>
        <source>Move one page down</source>
        <translation>Descendre d’une page</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/keys.py" line="33"/>
        <source>Select one page down</source>
        <translation>Sélectionner une page vers le bas</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/keys.py" line="34"/>
        <source>Move to the beginning of the line</source>
        <translation>Aller au début de la ligne</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/keys.py" line="35"/>
        <source>Select to the beginning of the line</source>
        <translation>Sélectionner jusqu’au début de la ligne</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/keys.py" line="36"/>
        <source>Move to the end of the line</source>
        <translation>Aller à la fin de la ligne</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/keys.py" line="36"/>
        <source>Select to the end of the line</source>
        <translation>Sélectionner jusqu’à la fin de la ligne</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/keys.py" line="38"/>
        <source>Move to the beginning of the article</source>
        <translation>Aller au début de l’article</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/keys.py" line="39"/>
        <source>Select to the beginning of the article</source>
        <translation>Sélectionner jusqu’au début de l’article</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/keys.py" line="40"/>
        <source>Move to the end of the article</source>
        <translation>Aller à la fin de l’article</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/keys.py" line="40"/>
        <source>Select to the end of the article</source>
        <translation>Sélectionner jusqu’à la fin de l’article</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/project.py" line="9"/>
        <source>New project…</source>
        <translation>Nouveau projet…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/project.py" line="10"/>
        <source>Make a project file with a label scheme and pipelines</source>
        <translation>Créer un fichier de projet avec un schéma d’étiquettes et des modèles</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/project.py" line="13"/>
        <source>Open project…</source>
        <translation>Ouvrir un projet…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/project.py" line="15"/>
        <source>Open a project file</source>
        <translation>Ouvrir un fichier de projet</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/project.py" line="18"/>
        <source>Open the sample project</source>
        <translation>Ouvrir le projet d’exemple</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/project.py" line="19"/>
        <source>A small project of sample articles to try things on</source>
        <translation>Un petit projet d’articles d’exemple pour essayer</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/project.py" line="22"/>
        <source>Import files…</source>
        <translation>Importer des fichiers…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/project.py" line="24"/>
        <source>Add articles from text, web, table or JSONL files</source>
        <translation>Ajouter des articles depuis des fichiers texte, web, tableau ou JSONL</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/project.py" line="27"/>
        <source>Import a folder…</source>
        <translation>Importer un dossier…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/project.py" line="28"/>
        <source>Add every article in a folder and the folders inside it</source>
        <translation>Ajouter tous les articles d’un dossier et de ses sous-dossiers</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/project.py" line="31"/>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/project.py" line="32"/>
        <source>Write a training set as DocBin or JSONL</source>
        <translation>Écrire un jeu d’entraînement en DocBin ou JSONL</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/project.py" line="35"/>
        <source>Save a copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/project.py" line="36"/>
        <source>Write a consistent copy of the project file</source>
        <translation>Écrire une copie cohérente du fichier de projet</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/project.py" line="39"/>
        <source>Project settings…</source>
        <translation>Réglages du projet…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/project.py" line="41"/>
        <source>Which pipeline reads which language, and how strict “done” is</source>
        <translation>Quel modèle lit quelle langue, et ce qu’exige « terminé »</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/project.py" line="44"/>
        <source>Close project</source>
        <translation>Fermer le projet</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/project.py" line="45"/>
        <source>Close the project file; everything is saved already</source>
        <translation>Fermer le fichier de projet ; tout est déjà enregistré</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/project.py" line="48"/>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/project.py" line="49"/>
        <source>Close the window; everything is saved already</source>
        <translation>Fermer la fenêtre ; tout est déjà enregistré</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/row.py" line="70"/>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/row.py" line="71"/>
        <source>Edit</source>
        <translation>Édition</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/row.py" line="72"/>
        <source>Span</source>
        <translation>Segment</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/row.py" line="73"/>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/row.py" line="74"/>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/row.py" line="75"/>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/span.py" line="9"/>
        <source>Next suggestion</source>
        <translation>Suggestion suivante</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/span.py" line="11"/>
        <source>Next open suggestion; past the last one, the next unfinished article</source>
        <translation>Suggestion en attente suivante ; après la dernière, le prochain article à terminer</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/span.py" line="14"/>
        <source>Previous suggestion</source>
        <translation>Suggestion précédente</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/span.py" line="16"/>
        <source>The open suggestion before this one</source>
        <translation>La suggestion en attente précédente</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/span.py" line="19"/>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/span.py" line="22"/>
        <source>Accept the suggestion in focus, go to the next one</source>
        <translation>Accepter la suggestion active, passer à la suivante</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/span.py" line="25"/>
        <source>Reject or delete</source>
        <translation>Rejeter ou supprimer</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/span.py" line="27"/>
        <source>Reject the suggestion in focus, or delete the annotation</source>
        <translation>Rejeter la suggestion active, ou supprimer l’annotation</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/span.py" line="30"/>
        <source>Choose a label…</source>
        <translation>Choisir une étiquette…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/span.py" line="32"/>
        <source>Label the selection or the span in focus by typing part of a label&apos;s name</source>
        <translation>Étiqueter la sélection ou le segment actif en tapant une partie du nom d’une étiquette</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/span.py" line="35"/>
        <source>Switch the layer</source>
        <translation>Changer de couche</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/span.py" line="37"/>
        <source>Make the next layer the active one</source>
        <translation>Activer la couche suivante</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/span.py" line="40"/>
        <source>Label the same words in this article</source>
        <translation>Étiqueter les mêmes mots dans cet article</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/span.py" line="42"/>
        <source>Give the same words the same label in this article</source>
        <translation>Donner aux mêmes mots la même étiquette dans cet article</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/span.py" line="45"/>
        <source>Label the same words in the project…</source>
        <translation>Étiqueter les mêmes mots dans le projet…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/span.py" line="47"/>
        <source>List the same words in all articles, and give those ticked the same label</source>
        <translation>Lister les mêmes mots dans tous les articles, et donner la même étiquette à ceux qui sont cochés</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/span.py" line="50"/>
        <source>Note on the annotation…</source>
        <translation>Note sur l’annotation…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/span.py" line="52"/>
        <source>Write a note on the annotation in focus</source>
        <translation>Écrire une note sur l’annotation active</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/span.py" line="55"/>
        <source>Grow the end</source>
        <translation>Étendre la fin</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/span.py" line="57"/>
        <source>Take in the next word</source>
        <translation>Inclure le mot suivant</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/span.py" line="60"/>
        <source>Shrink the end</source>
        <translation>Réduire la fin</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/span.py" line="62"/>
        <source>Leave out the last word</source>
        <translation>Exclure le dernier mot</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/span.py" line="65"/>
        <source>Grow the start</source>
        <translation>Étendre le début</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/span.py" line="68"/>
        <source>Take in the word before</source>
        <translation>Inclure le mot précédent</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/span.py" line="71"/>
        <source>Shrink the start</source>
        <translation>Réduire le début</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/span.py" line="73"/>
        <source>Leave out the first word</source>
        <translation>Exclure le premier mot</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/span.py" line="76"/>
        <source>Let go</source>
        <translation>Lâcher</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/span.py" line="78"/>
        <source>Drop the selection, then the focus</source>
        <translation>Abandonner la sélection, puis le segment actif</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/view.py" line="9"/>
        <source>Article list</source>
        <translation>Liste des articles</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/view.py" line="10"/>
        <source>Show or hide the article list</source>
        <translation>Afficher ou masquer la liste des articles</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/view.py" line="13"/>
        <source>Inspector</source>
        <translation>Inspecteur</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/view.py" line="14"/>
        <source>Show or hide the inspector</source>
        <translation>Afficher ou masquer l’inspecteur</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/view.py" line="17"/>
        <source>Go to the next panel</source>
        <translation>Aller au panneau suivant</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/view.py" line="18"/>
        <source>Move the focus: articles, text, inspector</source>
        <translation>Passer des articles au texte, puis à l’inspecteur</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/view.py" line="21"/>
        <source>Go to the previous panel</source>
        <translation>Aller au panneau précédent</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/view.py" line="22"/>
        <source>Move the focus back</source>
        <translation>Revenir au panneau d’avant</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/view.py" line="25"/>
        <source>Larger text</source>
        <translation>Agrandir le texte</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/view.py" line="26"/>
        <source>Make the article&apos;s text larger</source>
        <translation>Agrandir le texte de l’article</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/view.py" line="29"/>
        <source>Smaller text</source>
        <translation>Réduire le texte</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/view.py" line="30"/>
        <source>Make the article&apos;s text smaller</source>
        <translation>Réduire le texte de l’article</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/view.py" line="33"/>
        <source>Normal size</source>
        <translation>Taille normale</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/view.py" line="34"/>
        <source>Show the article&apos;s text in its normal size</source>
        <translation>Afficher le texte de l’article à sa taille normale</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/view.py" line="37"/>
        <source>Colours of the system</source>
        <translation>Couleurs du système</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/view.py" line="38"/>
        <source>Light or dark as the system says</source>
        <translation>Clair ou sombre selon le système</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/view.py" line="42"/>
        <source>Dark words on light</source>
        <translation>Texte sombre sur fond clair</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/view.py" line="46"/>
        <source>Light words on dark</source>
        <translation>Texte clair sur fond sombre</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/view.py" line="49"/>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/view.py" line="51"/>
        <source>Nothing on the screen but this window</source>
        <translation>Rien d’autre à l’écran que cette fenêtre</translation>
    </message>
</context>
</TS>
