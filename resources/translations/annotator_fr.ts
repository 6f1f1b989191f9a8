<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>annotator</name>
    <message>
        <location filename="../../annotator/app.py" line="119"/>
        <source>The program ended unexpectedly the last time. Nothing is missing.</source>
        <translation>Le programme s’est arrêté inopinément la dernière fois. Rien ne manque.</translation>
    </message>
    <message>
        <location filename="../../annotator/app.py" line="120"/>
        <source>Show the report</source>
        <translation>Afficher le rapport</translation>
    </message>
    <message>
        <location filename="../../annotator/app.py" line="165"/>
        <source>Restart</source>
        <translation>Redémarrer</translation>
    </message>
    <message>
        <location filename="../../annotator/core/finding.py" line="23"/>
        <source>The database is damaged: {message}.</source>
        <translation>La base de données est endommagée : {message}.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/finding.py" line="26"/>
        <source>An index of the database is wrong: {message}.</source>
        <translation>Un index de la base de données est faux : {message}.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/finding.py" line="27"/>
        <source>The indexes are built anew.</source>
        <translation>Les index sont reconstruits.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/finding.py" line="30"/>
        <source>A row of {table} belongs to something that is not there.</source>
        <translation>Une ligne de {table} se rattache à quelque chose qui n’existe pas.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/finding.py" line="31"/>
        <source>It is taken away.</source>
        <translation>Elle est retirée.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/finding.py" line="34"/>
        <source>The step “{verb}” of {when} could not be undone: its rows are missing.</source>
        <translation>L’étape « {verb} » du {when} ne pourrait être annulée : ses lignes manquent.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/finding.py" line="35"/>
        <source>It and the steps before it stay in the history and are no longer undone.</source>
        <translation>Elle et les étapes d’avant restent dans l’historique et ne s’annulent plus.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/finding.py" line="37"/>
        <source>The article has no text.</source>
        <translation>L’article n’a pas de texte.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/finding.py" line="39"/>
        <source>The text is not the one that was imported.</source>
        <translation>Le texte n’est pas celui qui a été importé.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/finding.py" line="40"/>
        <source>The article counts as one with the text that it has now.</source>
        <translation>L’article est tenu pour celui du texte qu’il a maintenant.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/finding.py" line="43"/>
        <source>The tokens do not fit the text.</source>
        <translation>Les tokens ne correspondent pas au texte.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/finding.py" line="44"/>
        <source>They are forgotten, and the pipeline reads the article again.</source>
        <translation>Ils sont oubliés, et le modèle relit l’article.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/finding.py" line="47"/>
        <source>The article’s status is none that there is: {status}.</source>
        <translation>L’état de l’article n’existe pas : {status}.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/finding.py" line="48"/>
        <source>It counts as started.</source>
        <translation>Il est tenu pour en cours.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/finding.py" line="51"/>
        <source>“{words}” ({label}) ends behind the text’s end.</source>
        <translation>« {words} » ({label}) finit après la fin du texte.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/finding.py" line="52"/>
        <source>It is cut there, or removed if nothing of it is left.</source>
        <translation>L’annotation y est coupée, ou retirée s’il n’en reste rien.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/finding.py" line="55"/>
        <source>“{words}” has the label {label} of the layer {layer}, which the scheme has not.</source>
        <translation>« {words} » a l’étiquette {label} de la couche {layer}, que le schéma n’a pas.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/finding.py" line="58"/>
        <source>“{words}” ({label}) overlaps “{other}” on a layer that allows no overlaps.</source>
        <translation>« {words} » ({label}) chevauche « {other} » sur une couche qui n’admet pas de chevauchement.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/finding.py" line="59"/>
        <source>The one that was changed last stays, the other is removed.</source>
        <translation>La dernière modifiée reste, l’autre est retirée.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/finding.py" line="62"/>
        <source>“{words}” ({label}) came from a suggestion that was not accepted.</source>
        <translation>« {words} » ({label}) vient d’une suggestion qui n’a pas été acceptée.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/finding.py" line="63"/>
        <source>The suggestion counts as accepted, or as corrected if they differ.</source>
        <translation>La suggestion est tenue pour acceptée, ou pour corrigée si elles diffèrent.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/finding.py" line="66"/>
        <source>A suggestion was accepted as “{words}” ({label}), which is not annotated.</source>
        <translation>Une suggestion a été acceptée comme « {words} » ({label}), qui n’est pas annoté.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/finding.py" line="67"/>
        <source>The suggestion counts as corrected.</source>
        <translation>La suggestion est tenue pour corrigée.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/finding.py" line="70"/>
        <source>The suggestion “{words}” ({label}) was decided on and yet withdrawn.</source>
        <translation>La suggestion « {words} » ({label}) a été décidée et pourtant retirée.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/finding.py" line="71"/>
        <source>It is there again, decided as it was.</source>
        <translation>Elle est de nouveau là, décidée comme elle l’était.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/finding.py" line="74"/>
        <source>A suggestion ({label}) ends behind the text’s end.</source>
        <translation>Une suggestion ({label}) finit après la fin du texte.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/finding.py" line="75"/>
        <source>It is withdrawn.</source>
        <translation>Elle est retirée.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/scheme.py" line="49"/>
        <source>layer {layer}: label {label} stands there twice</source>
        <translation>couche {layer} : l’étiquette {label} y figure deux fois</translation>
    </message>
    <message>
        <location filename="../../annotator/core/scheme.py" line="79"/>
        <source>two layers have the same name</source>
        <translation>deux couches ont le même nom</translation>
    </message>
    <message>
        <location filename="../../annotator/core/scheme_checks.py" line="33"/>
        <source>A scheme needs at least one layer.</source>
        <translation>Un schéma a besoin d’au moins une couche.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/scheme_checks.py" line="39"/>
        <source>A layer holds at most {most} labels.</source>
        <translation>Une couche contient au plus {most} étiquettes.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/scheme_checks.py" line="54"/>
        <source>Another label differs only in capitals.</source>
        <translation>Une autre étiquette ne diffère que par les majuscules.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/scheme_checks.py" line="57"/>
        <source>Write a colour as # and six digits from 0 to f, such as #2f7fe0.</source>
        <translation>Écrivez une couleur par # et six chiffres de 0 à f, comme #2f7fe0.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/scheme_checks.py" line="70"/>
        <source>A name is missing.</source>
        <translation>Un nom manque.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/scheme_checks.py" line="72"/>
        <source>{name} stands there twice.</source>
        <translation>{name} y figure deux fois.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/scheme_checks.py" line="80"/>
        <source>A name neither begins nor ends with a blank.</source>
        <translation>Un nom ne commence ni ne finit par une espace.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/scheme_checks.py" line="82"/>
        <source>A name has no tabs, line breaks or invisible characters.</source>
        <translation>Un nom n’a ni tabulation, ni saut de ligne, ni caractère invisible.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/scheme_checks.py" line="84"/>
        <source>A name has no comma: Prodigy and spaCy part lists of labels by it.</source>
        <translation>Un nom n’a pas de virgule : Prodigy et spaCy séparent par elle les listes d’étiquettes.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/scheme_checks.py" line="86"/>
        <source>A name has at most {most} characters.</source>
        <translation>Un nom a au plus {most} caractères.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/scheme_checks.py" line="88"/>
        <source>“{name}” means “no label” in training files; choose another name.</source>
        <translation>« {name} » veut dire « sans étiquette » dans les fichiers d’entraînement ; choisissez un autre nom.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/scheme_checks.py" line="96"/>
        <source>The alias {name} has no effect: it is a label itself.</source>
        <translation>L’alias {name} est sans effet : c’est lui-même une étiquette.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/scheme_checks.py" line="99"/>
        <source>Other labels have the alias {name} too; the last one counts.</source>
        <translation>D’autres étiquettes ont aussi l’alias {name} ; la dernière compte.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/scheme_file.py" line="42"/>
        <source>{name} is too large for a label scheme: it has {size} MB, the most are {most}.</source>
        <translation>{name} est trop volumineux pour un schéma d’étiquettes : il fait {size} Mo, le maximum est {most}.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/scheme_file.py" line="55"/>
        <location filename="../../annotator/store/opening.py" line="41"/>
        <source>{name} can&apos;t be read: {reason}.</source>
        <translation>{name} est illisible : {reason}.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/scheme_file.py" line="65"/>
        <location filename="../../annotator/core/scheme_file.py" line="131"/>
        <source>{name} is not a label scheme: it has no layers.</source>
        <translation>{name} n’est pas un schéma d’étiquettes : il n’a pas de couches.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/scheme_file.py" line="73"/>
        <source>{name} is not a label scheme: {what}.</source>
        <translation>{name} n’est pas un schéma d’étiquettes : {what}.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/scheme_file.py" line="79"/>
        <source>{name} has too many layers or labels: {layers} layers and {labels} labels in each are the most.</source>
        <translation>{name} a trop de couches ou d’étiquettes : le maximum est de {layers} couches, avec {labels} étiquettes dans chacune.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/scheme_file.py" line="102"/>
        <source>{name} could not be written: {reason}.</source>
        <translation>{name} n’a pas pu être écrit : {reason}.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/scheme_file.py" line="111"/>
        <source>{name} is empty.</source>
        <translation>{name} est vide.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/scheme_file.py" line="113"/>
        <source>{name} is not JSON, or it is damaged: something is wrong in line {line}, column {column}.</source>
        <translation>{name} n’est pas du JSON, ou il est endommagé : erreur à la ligne {line}, colonne {column}.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/scheme_file.py" line="122"/>
        <source>{name} is not a label scheme.</source>
        <translation>{name} n’est pas un schéma d’étiquettes.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/scheme_file.py" line="172"/>
        <source>{where} is missing</source>
        <translation>{where} manque</translation>
    </message>
    <message>
        <location filename="../../annotator/core/scheme_file.py" line="175"/>
        <source>{where}: {reason}</source>
        <translation>{where} : {reason}</translation>
    </message>
    <message>
        <location filename="../../annotator/core/scheme_file.py" line="176"/>
        <source>{where} is not as it should be</source>
        <translation>{where} n’est pas comme il faut</translation>
    </message>
    <message>
        <location filename="../../annotator/core/scheme_file.py" line="176"/>
        <source>it</source>
        <translation>le tout</translation>
    </message>
    <message>
        <location filename="../../annotator/core/scheme_file.py" line="186"/>
        <source>layer {number}</source>
        <translation>couche {number}</translation>
    </message>
    <message>
        <location filename="../../annotator/core/scheme_file.py" line="188"/>
        <source>label {number}</source>
        <translation>étiquette {number}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/core/scheme_words.py" line="48"/>
        <location filename="../../annotator/session/span_rows.py" line="139"/>
        <location filename="../../annotator/ui/looking.py" line="49"/>
        <source>{n} annotations</source>
        <extracomment>{n} annotation</extracomment>
        <translation>
            <numerusform>{n} annotation</numerusform>
            <numerusform>{n} annotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/core/scheme_words.py" line="49"/>
        <source>{n} suggestions</source>
        <extracomment>{n} suggestion</extracomment>
        <translation>
            <numerusform>{n} suggestion</numerusform>
            <numerusform>{n} suggestions</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/core/scheme_words.py" line="51"/>
        <source>{annotations} and {suggestions}</source>
        <translation>{annotations} et {suggestions}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/core/scheme_words.py" line="72"/>
        <source>{n} annotations overlap others on {layer}, where entities can’t overlap. Make it a layer of events, or resolve the overlaps first.</source>
        <extracomment>{n} annotation overlaps another one on {layer}, where entities can’t overlap. Make it a layer of events, or resolve the overlaps first.</extracomment>
        <translation>
            <numerusform>{n} annotation en chevauche une autre sur {layer}, où les entités ne peuvent se chevaucher. Faites-en une couche d’événements, ou réglez d’abord les chevauchements.</numerusform>
            <numerusform>{n} annotations en chevauchent d’autres sur {layer}, où les entités ne peuvent se chevaucher. Faites-en une couche d’événements, ou réglez d’abord les chevauchements.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/core/scheme_words.py" line="91"/>
        <source>{label} is deleted with {spans}.</source>
        <translation>{label} est supprimée avec {spans}.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/scheme_words.py" line="94"/>
        <source>{label} is deleted; no span has it.</source>
        <translation>{label} est supprimée ; aucun segment ne la porte.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/scheme_words.py" line="115"/>
        <source>The layer {old} becomes {new}, with {spans}.</source>
        <translation>La couche {old} devient {new}, avec {spans}.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/scheme_words.py" line="124"/>
        <source>{label} on {layer}</source>
        <translation>{label} sur {layer}</translation>
    </message>
    <message>
        <location filename="../../annotator/core/scheme_words.py" line="127"/>
        <source>{label} → {new}: {spans}.</source>
        <translation>{label} → {new} : {spans}.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/scheme_words.py" line="129"/>
        <source>{label} → {new}: no span has it.</source>
        <translation>{label} → {new} : aucun segment ne la porte.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/scheme_words.py" line="135"/>
        <source>On {label}, {spans} would be there twice; one of each remains.</source>
        <translation>Sur {label}, {spans} seraient là deux fois ; il en reste un exemplaire.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/scheme_words.py" line="149"/>
        <source>Spans of {layer} may overlap.</source>
        <translation>Les segments de {layer} peuvent se chevaucher.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/scheme_words.py" line="151"/>
        <source>Spans of {layer} may no longer overlap.</source>
        <translation>Les segments de {layer} ne peuvent plus se chevaucher.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/scheme_words.py" line="162"/>
        <source>New: {names}.</source>
        <translation>Nouveau : {names}.</translation>
    </message>
    <message>
        <location filename="../../annotator/errors.py" line="13"/>
        <source>Permission denied</source>
        <translation>Permission refusée</translation>
    </message>
    <message>
        <location filename="../../annotator/errors.py" line="14"/>
        <source>Device or resource busy</source>
        <translation>Périphérique ou ressource occupé</translation>
    </message>
    <message>
        <location filename="../../annotator/errors.py" line="15"/>
        <source>File exists</source>
        <translation>Le fichier existe</translation>
    </message>
    <message>
        <location filename="../../annotator/errors.py" line="16"/>
        <source>Input/output error</source>
        <translation>Erreur d’entrée/sortie</translation>
    </message>
    <message>
        <location filename="../../annotator/errors.py" line="17"/>
        <source>Is a directory</source>
        <translation>C’est un dossier</translation>
    </message>
    <message>
        <location filename="../../annotator/errors.py" line="18"/>
        <source>Too many open files</source>
        <translation>Trop de fichiers ouverts</translation>
    </message>
    <message>
        <location filename="../../annotator/errors.py" line="19"/>
        <source>File name too long</source>
        <translation>Nom de fichier trop long</translation>
    </message>
    <message>
        <location filename="../../annotator/errors.py" line="20"/>
        <source>No such file or directory</source>
        <translation>Aucun fichier ou dossier de ce nom</translation>
    </message>
    <message>
        <location filename="../../annotator/errors.py" line="21"/>
        <source>No space left on device</source>
        <translation>Plus de place sur le disque</translation>
    </message>
    <message>
        <location filename="../../annotator/errors.py" line="22"/>
        <source>Not a directory</source>
        <translation>Ce n’est pas un dossier</translation>
    </message>
    <message>
        <location filename="../../annotator/errors.py" line="23"/>
        <source>Directory not empty</source>
        <translation>Le dossier n’est pas vide</translation>
    </message>
    <message>
        <location filename="../../annotator/errors.py" line="24"/>
        <source>Operation not permitted</source>
        <translation>Opération non permise</translation>
    </message>
    <message>
        <location filename="../../annotator/errors.py" line="25"/>
        <source>Read-only file system</source>
        <translation>Système de fichiers en lecture seule</translation>
    </message>
    <message>
        <location filename="../../annotator/export_services.py" line="43"/>
        <location filename="../../annotator/ui/article_list.py" line="57"/>
        <location filename="../../annotator/ui/article_rows.py" line="43"/>
        <location filename="../../annotator/ui/ask.py" line="65"/>
        <location filename="../../annotator/ui/dialogs/backups.py" line="23"/>
        <location filename="../../annotator/ui/dialogs/backups.py" line="25"/>
        <location filename="../../annotator/ui/dialogs/check_dialog.py" line="42"/>
        <location filename="../../annotator/ui/dialogs/export_dialog.py" line="145"/>
        <location filename="../../annotator/ui/dialogs/new_project.py" line="129"/>
        <location filename="../../annotator/ui/hands_start.py" line="35"/>
        <location filename="../../annotator/ui/progress.py" line="90"/>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <location filename="../../annotator/export_services.py" line="43"/>
        <location filename="../../annotator/session/import_rows.py" line="30"/>
        <location filename="../../annotator/ui/dialogs/export_dialog.py" line="78"/>
        <location filename="../../annotator/ui/dialogs/export_dialog.py" line="147"/>
        <location filename="../../annotator/ui/dialogs/export_pane.py" line="81"/>
        <source>Spans</source>
        <translation>Segments</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/export_services.py" line="45"/>
        <location filename="../../annotator/formats/report.py" line="109"/>
        <location filename="../../annotator/formats/report.py" line="130"/>
        <location filename="../../annotator/ui/dialogs/export_pane.py" line="213"/>
        <location filename="../../annotator/ui/display.py" line="188"/>
        <source>{n} articles</source>
        <extracomment>{n} article</extracomment>
        <translation>
            <numerusform>{n} article</numerusform>
            <numerusform>{n} articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/export_services.py" line="46"/>
        <location filename="../../annotator/export_services.py" line="48"/>
        <location filename="../../annotator/formats/report.py" line="110"/>
        <location filename="../../annotator/formats/report.py" line="120"/>
        <location filename="../../annotator/formats/report.py" line="132"/>
        <location filename="../../annotator/ui/dialogs/export_pane.py" line="214"/>
        <location filename="../../annotator/ui/dialogs/import_pane.py" line="181"/>
        <source>{n} spans</source>
        <extracomment>{n} span</extracomment>
        <translation>
            <numerusform>{n} segment</numerusform>
            <numerusform>{n} segments</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/export_services.py" line="47"/>
        <location filename="../../annotator/formats/report.py" line="111"/>
        <location filename="../../annotator/ui/dialogs/export_pane.py" line="216"/>
        <source>{articles}, {spans}</source>
        <translation>{articles}, {spans}</translation>
    </message>
    <message>
        <location filename="../../annotator/export_services.py" line="48"/>
        <source>Not written</source>
        <translation>Non écrits</translation>
    </message>
    <message>
        <location filename="../../annotator/export_services.py" line="54"/>
        <location filename="../../annotator/ui/article/access.py" line="23"/>
        <source>{label}: {words}</source>
        <translation>{label} : {words}</translation>
    </message>
    <message>
        <location filename="../../annotator/export_services.py" line="60"/>
        <source>Exported</source>
        <translation>Exportation terminée</translation>
    </message>
    <message>
        <location filename="../../annotator/export_services.py" line="62"/>
        <location filename="../../annotator/session/places_model.py" line="18"/>
        <location filename="../../annotator/ui/acts/row.py" line="87"/>
        <location filename="../../annotator/ui/article/voice.py" line="59"/>
        <location filename="../../annotator/ui/article/voice.py" line="94"/>
        <location filename="../../annotator/ui/dialogs/check_dialog.py" line="52"/>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <location filename="../../annotator/export_services.py" line="62"/>
        <location filename="../../annotator/ui/acts/row.py" line="86"/>
        <location filename="../../annotator/ui/inspector.py" line="60"/>
        <source>Span</source>
        <translation>Segment</translation>
    </message>
    <message>
        <location filename="../../annotator/export_services.py" line="62"/>
        <location filename="../../annotator/formats/report.py" line="117"/>
        <source>To know</source>
        <translation>À savoir</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/__init__.py" line="16"/>
        <source>Plain text</source>
        <translation>Texte brut</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/__init__.py" line="18"/>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/__init__.py" line="20"/>
        <source>Web page</source>
        <translation>Page web</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/__init__.py" line="21"/>
        <source>Word document</source>
        <translation>Document Word</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/__init__.py" line="22"/>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/__init__.py" line="23"/>
        <source>E-book</source>
        <translation>Livre numérique</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/__init__.py" line="26"/>
        <source>RSS or Atom feed</source>
        <translation>Flux RSS ou Atom</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/__init__.py" line="32"/>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/__init__.py" line="40"/>
        <source>spaCy DocBin</source>
        <translation>DocBin de spaCy</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/__init__.py" line="44"/>
        <source>A span that fits no token boundary or overlaps on a flat layer is not written.</source>
        <translation>Un segment qui ne tombe pas sur des limites de tokens, ou qui en chevauche un autre sur une couche plate, n’est pas écrit.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/__init__.py" line="50"/>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/__init__.py" line="57"/>
        <source>Excel workbook</source>
        <translation>Classeur Excel</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/archive.py" line="39"/>
        <location filename="../../annotator/formats/archive.py" line="86"/>
        <location filename="../../annotator/formats/pdf.py" line="100"/>
        <location filename="../../annotator/formats/spreadsheet.py" line="141"/>
        <source>The file is protected by a password: save it without one, then import it.</source>
        <translation>Le fichier est protégé par un mot de passe : enregistrez-le sans, puis importez-le.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/archive.py" line="48"/>
        <source>The file declares entities in its XML, which is not safe to read.</source>
        <translation>Le fichier déclare des entités dans son XML, ce qu’il n’est pas sûr de lire.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/archive.py" line="63"/>
        <source>The file would unpack to more than {size} MB; that is too large.</source>
        <translation>Décompressé, le fichier dépasserait {size} Mo ; c’est trop volumineux.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/archive.py" line="87"/>
        <source>The file is in an old Office format under a new name: save it anew.</source>
        <translation>Le fichier est dans un ancien format Office sous un nom récent : enregistrez-le de nouveau.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/archive.py" line="90"/>
        <location filename="../../annotator/formats/docx.py" line="33"/>
        <location filename="../../annotator/formats/epub.py" line="48"/>
        <location filename="../../annotator/formats/pdf.py" line="94"/>
        <location filename="../../annotator/formats/spreadsheet.py" line="121"/>
        <source>The file is not what its name says ({ending}).</source>
        <translation>Le fichier n’est pas ce que son nom indique ({ending}).</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/archive.py" line="94"/>
        <location filename="../../annotator/formats/docx.py" line="78"/>
        <location filename="../../annotator/formats/epub.py" line="106"/>
        <location filename="../../annotator/formats/epub.py" line="139"/>
        <location filename="../../annotator/formats/pdf.py" line="67"/>
        <location filename="../../annotator/formats/pdf.py" line="102"/>
        <location filename="../../annotator/formats/spreadsheet.py" line="144"/>
        <source>The file is damaged or cut off.</source>
        <translation>Le fichier est endommagé ou tronqué.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/docx.py" line="37"/>
        <location filename="../../annotator/formats/epub.py" line="66"/>
        <location filename="../../annotator/formats/text.py" line="187"/>
        <source>There is no text in it.</source>
        <translation>Il ne contient pas de texte.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/docx.py" line="76"/>
        <source>The file is nested too deeply to be read.</source>
        <translation>Le fichier est imbriqué trop profondément pour être lu.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/encoding.py" line="64"/>
        <source>This is not a text file.</source>
        <translation>Ce n’est pas un fichier texte.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/encoding.py" line="65"/>
        <source>The encoding of the text was not recognised; choose the encoding and import it again.</source>
        <translation>L’encodage du texte n’a pas été reconnu ; choisissez l’encodage et importez-le de nouveau.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/encoding.py" line="121"/>
        <source>There is no encoding called “{name}”.</source>
        <translation>Il n’existe pas d’encodage appelé « {name} ».</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/encoding.py" line="175"/>
        <source>The text is not in the encoding “{name}”.</source>
        <translation>Le texte n’est pas dans l’encodage « {name} ».</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/encoding.py" line="181"/>
        <source>The text says it is {encoding}, but byte {byte} is damaged or cut off.</source>
        <translation>Le texte se dit en {encoding}, mais l’octet {byte} est endommagé ou tronqué.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/encoding.py" line="186"/>
        <source>The text is not whole {encoding}: line {line} (byte {byte}) is damaged or cut off.</source>
        <translation>Le texte n’est pas entièrement en {encoding} : la ligne {line} (octet {byte}) est endommagée ou tronquée.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/epub.py" line="53"/>
        <location filename="../../annotator/formats/epub.py" line="79"/>
        <source>chapter {n}</source>
        <translation>chapitre {n}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/epub.py" line="57"/>
        <source>The chapter is missing.</source>
        <translation>Le chapitre manque.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/epub.py" line="73"/>
        <source>{book}, chapter {n}</source>
        <translation>{book}, chapitre {n}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/epub.py" line="96"/>
        <source>The book is locked by digital rights management (DRM); its text can&apos;t be read.</source>
        <translation>Le livre est verrouillé par une protection numérique (DRM) ; son texte est illisible.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/export.py" line="113"/>
        <source>There is no export format “{name}”. Choose one of: {known}.</source>
        <translation>Il n’y a pas de format d’exportation « {name} ». Choisissez parmi : {known}.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/export.py" line="177"/>
        <source>a further article</source>
        <translation>un autre article</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/export.py" line="179"/>
        <source>“{title}” in {file} reads back differently from what was written, so the export was given up and the folder left as it was. Try another disk.</source>
        <translation>« {title} » dans {file} se relit autrement qu’il n’a été écrit : l’exportation a été abandonnée et le dossier laissé tel quel. Essayez un autre disque.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/export.py" line="249"/>
        <source>{file} is empty: no article falls into this part yet.</source>
        <translation>{file} est vide : aucun article ne tombe encore dans cette partie.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/formats/export.py" line="256"/>
        <source>In {n} articles not finished, tokens without an entity are missing, not outside.</source>
        <extracomment>In {n} article not finished, tokens without an entity are missing, not outside.</extracomment>
        <translation>
            <numerusform>Dans {n} article non terminé, les tokens sans entité sont inconnus, et non hors entité.</numerusform>
            <numerusform>Dans {n} articles non terminés, les tokens sans entité sont inconnus, et non hors entité.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/formats/export.py" line="262"/>
        <source>A span categoriser cannot leave tokens out: it takes what is not marked in these articles for no event. Export finished articles only to train one.</source>
        <translation>Un classeur de segments (spancat) ne peut ignorer de tokens : il tient ce qui n’est pas marqué dans ces articles pour l’absence d’événement. Pour en entraîner un, n’exportez que des articles terminés.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/formats/export.py" line="267"/>
        <source>{n} articles not finished: the answer is “ignore”, not “accept”.</source>
        <extracomment>{n} article not finished: the answer is “ignore”, not “accept”.</extracomment>
        <translation>
            <numerusform>{n} article non terminé : la réponse est « ignore », et non « accept ».</numerusform>
            <numerusform>{n} articles non terminés : la réponse est « ignore », et non « accept ».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/formats/export.py" line="273"/>
        <source>{n} spans on no token boundary: written by characters, without token numbers.</source>
        <extracomment>{n} span on no token boundary: written by characters, without token numbers.</extracomment>
        <translation>
            <numerusform>{n} segment hors des limites de tokens : écrit par caractères, sans numéros de tokens.</numerusform>
            <numerusform>{n} segments hors des limites de tokens : écrits par caractères, sans numéros de tokens.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/formats/export.py" line="287"/>
        <source>{file} in the same folder is from an earlier export.</source>
        <translation>{file}, dans le même dossier, vient d’une exportation antérieure.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/export.py" line="311"/>
        <source>There is not enough room on the disk for the export into {folder}. Nothing in it was changed. Make room or choose another folder.</source>
        <translation>Il n’y a pas assez de place sur le disque pour exporter dans {folder}. Rien n’y a été changé. Faites de la place ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/export.py" line="317"/>
        <source>The folder {folder} cannot be written to. Nothing in it was changed. Choose another folder.</source>
        <translation>Le dossier {folder} n’est pas accessible en écriture. Rien n’y a été changé. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/export.py" line="323"/>
        <source>{folder} is a file or lies in one, not a folder. Choose another folder.</source>
        <translation>{folder} est un fichier ou se trouve dans un fichier, pas un dossier. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/export.py" line="327"/>
        <source>The export into {folder} failed: {reason}. Nothing in it was changed. Choose another folder.</source>
        <translation>L’exportation dans {folder} a échoué : {reason}. Rien n’y a été changé. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/feed.py" line="30"/>
        <source>This is neither an RSS nor an Atom feed.</source>
        <translation>Ce n’est ni un flux RSS ni un flux Atom.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/feed.py" line="34"/>
        <source>entry {n}</source>
        <translation>entrée {n}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/feed.py" line="36"/>
        <source>The entry has no text.</source>
        <translation>L’entrée n’a pas de texte.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/feed.py" line="38"/>
        <source>The feed has no entries.</source>
        <translation>Le flux n’a pas d’entrées.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/feed.py" line="41"/>
        <source>The feed is damaged or cut off: entries may be missing.</source>
        <translation>Le flux est endommagé ou tronqué : des entrées peuvent manquer.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/html.py" line="51"/>
        <source>No main text was found in this page.</source>
        <translation>Aucun texte principal n’a été trouvé dans cette page.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/html.py" line="104"/>
        <source>The page is nested too deeply to be read.</source>
        <translation>La page est imbriquée trop profondément pour être lue.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/jsonl.py" line="78"/>
        <source>the file cannot be read: {reason}</source>
        <translation>le fichier est illisible : {reason}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/jsonl.py" line="81"/>
        <source>there is no encoding called {name}</source>
        <translation>il n’existe pas d’encodage appelé {name}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/jsonl.py" line="84"/>
        <source>the file is not in {encoding}</source>
        <translation>le fichier n’est pas en {encoding}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/jsonl.py" line="130"/>
        <location filename="../../annotator/formats/table.py" line="184"/>
        <location filename="../../annotator/formats/text.py" line="50"/>
        <source>line {n}</source>
        <translation>ligne {n}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/jsonl.py" line="132"/>
        <source>the line is not in {encoding}</source>
        <translation>la ligne n’est pas en {encoding}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/jsonl.py" line="139"/>
        <source>the file is one JSON value and too large for it: write one object per line</source>
        <translation>le fichier est une seule valeur JSON, trop volumineuse : écrivez un objet par ligne</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/jsonl.py" line="153"/>
        <source>item {n}</source>
        <translation>élément {n}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/jsonl.py" line="174"/>
        <source>this is not JSON: {reason}, at character {n}</source>
        <translation>ce n’est pas du JSON : {reason}, au caractère {n}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/jsonl.py" line="181"/>
        <source>a number is too long or a list too deep to be read</source>
        <translation>un nombre est trop long ou une liste trop profonde pour être lus</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/jsonl_record.py" line="76"/>
        <source>the text holds half a character (a lone surrogate): its offsets are unsure</source>
        <translation>le texte contient la moitié d’un caractère (un codet de substitution isolé) : ses positions ne sont pas sûres</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/jsonl_record.py" line="81"/>
        <source>half a character beside the text was replaced by �</source>
        <translation>la moitié d’un caractère, en dehors du texte, a été remplacée par �</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/jsonl_record.py" line="89"/>
        <source>the text is empty</source>
        <translation>le texte est vide</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/jsonl_record.py" line="95"/>
        <source>the object cannot be read: {reason}</source>
        <translation>l’objet est illisible : {reason}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/formats/jsonl_record.py" line="104"/>
        <source>the relations of {n} articles were left out: only spans are read</source>
        <extracomment>the relations of {n} article were left out: only spans are read</extracomment>
        <translation>
            <numerusform>les relations de {n} article ont été laissées de côté : seuls les segments sont lus</numerusform>
            <numerusform>les relations de {n} articles ont été laissées de côté : seuls les segments sont lus</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/formats/jsonl_record.py" line="111"/>
        <source>the arguments and attributes of events were left out: only triggers are read</source>
        <translation>les arguments et attributs des événements ont été laissés de côté : seuls les déclencheurs sont lus</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/jsonl_record.py" line="132"/>
        <source>“{key}” is not a text</source>
        <translation>« {key} » n’est pas un texte</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/formats/jsonl_record.py" line="141"/>
        <source>{n} spans were left out: the answer is “{answer}”</source>
        <extracomment>{n} span was left out: the answer is “{answer}”</extracomment>
        <translation>
            <numerusform>{n} segment a été laissé de côté : la réponse est « {answer} »</numerusform>
            <numerusform>{n} segments ont été laissés de côté : la réponse est « {answer} »</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/formats/jsonl_record.py" line="227"/>
        <source>the object is nested too deeply</source>
        <translation>l’objet est imbriqué trop profondément</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/jsonl_record.py" line="235"/>
        <source>this is a list, not an object with a text</source>
        <translation>c’est une liste, pas un objet avec un texte</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/jsonl_record.py" line="236"/>
        <source>this is a single value, not an object with a text</source>
        <translation>c’est une valeur seule, pas un objet avec un texte</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/jsonl_record.py" line="242"/>
        <source>there is no “{key}” among {names}</source>
        <translation>il n’y a pas de « {key} » parmi {names}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/jsonl_record.py" line="244"/>
        <source>there is no “{key}”</source>
        <translation>il n’y a pas de « {key} »</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/jsonl_record.py" line="246"/>
        <source>there is no field that looks like a text among {names}</source>
        <translation>aucun champ ne ressemble à un texte parmi {names}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/jsonl_record.py" line="247"/>
        <source>there is no field that looks like a text</source>
        <translation>aucun champ ne ressemble à un texte</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/jsonl_spans.py" line="84"/>
        <source>a span was left out: {span} has no start, end and label</source>
        <translation>un segment a été laissé de côté : {span} n’a pas de début, de fin et d’étiquette</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/jsonl_spans.py" line="87"/>
        <source>the span {start}–{end} was left out: it has no label</source>
        <translation>le segment {start}–{end} a été laissé de côté : il n’a pas d’étiquette</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/jsonl_spans.py" line="89"/>
        <source>the span {start}–{end} ({label}) was left out: it does not lie inside the text, which is {length} characters long</source>
        <translation>le segment {start}–{end} ({label}) a été laissé de côté : il sort du texte, long de {length} caractères</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/jsonl_spans.py" line="99"/>
        <source>a span ({label}) was left out: it covers only a line end&apos;s first half or a mark</source>
        <translation>un segment ({label}) a été laissé de côté : il ne couvre que la première moitié d’une fin de ligne ou une marque</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/jsonl_spans.py" line="104"/>
        <source>the span {start}–{end} ({label}) was left out: {reason}</source>
        <translation>le segment {start}–{end} ({label}) a été laissé de côté : {reason}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/jsonl_spans.py" line="160"/>
        <source>the words there are “{words}”, the file says “{said}”</source>
        <translation>les mots y sont « {words} », le fichier dit « {said} »</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/pdf.py" line="41"/>
        <source>The file has {n} pages; at most {m} are read as one article. Split it first.</source>
        <translation>Le fichier a {n} pages ; au plus {m} sont lues comme un seul article. Divisez-le d’abord.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/pdf.py" line="68"/>
        <source>There is no text in it, only pictures: it seems to be scanned. Let a text recognition (OCR) read it first.</source>
        <translation>Il ne contient pas de texte, seulement des images : il semble numérisé. Faites-le d’abord lire par une reconnaissance de texte (OCR).</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/formats/pdf.py" line="78"/>
        <source>{n} pages are damaged: {pages}.</source>
        <extracomment>A page is damaged: {pages}.</extracomment>
        <translation>
            <numerusform>Une page est endommagée : {pages}.</numerusform>
            <numerusform>{n} pages sont endommagées : {pages}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/formats/pdf.py" line="84"/>
        <source>{n} pages have no text: {pages}.</source>
        <extracomment>A page has no text: {pages}.</extracomment>
        <translation>
            <numerusform>Une page est sans texte : {pages}.</numerusform>
            <numerusform>{n} pages sont sans texte : {pages}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/formats/placing.py" line="149"/>
        <source>the scheme has no layer “{name}”</source>
        <translation>le schéma n’a pas de couche « {name} »</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/placing.py" line="166"/>
        <source>it ends at {end}, the text at {length}</source>
        <translation>il finit à {end}, le texte à {length}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/placing.py" line="167"/>
        <source>it has no label</source>
        <translation>il n’a pas d’étiquette</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/placing.py" line="176"/>
        <source>it covers only white space</source>
        <translation>il ne couvre que des blancs</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/placing.py" line="178"/>
        <source>it begins with white space</source>
        <translation>il commence par un blanc</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/placing.py" line="180"/>
        <source>it ends with white space</source>
        <translation>il finit par un blanc</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/placing.py" line="189"/>
        <source>no token boundary: it begins inside the token “{token}”</source>
        <translation>hors des limites de tokens : il commence dans le token « {token} »</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/placing.py" line="190"/>
        <source>no token boundary: it begins between tokens</source>
        <translation>hors des limites de tokens : il commence entre deux tokens</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/placing.py" line="192"/>
        <source>no token boundary: it ends inside the token “{token}”</source>
        <translation>hors des limites de tokens : il finit dans le token « {token} »</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/placing.py" line="193"/>
        <source>no token boundary: it ends between tokens</source>
        <translation>hors des limites de tokens : il finit entre deux tokens</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/placing.py" line="225"/>
        <source>overlap on a flat layer: “{words}” ({label}) lies there already</source>
        <translation>chevauchement sur une couche plate : « {words} » ({label}) s’y trouve déjà</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/preview.py" line="73"/>
        <source>{n} more</source>
        <translation>{n} de plus</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/preview.py" line="88"/>
        <source>missing</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/reading.py" line="46"/>
        <source>The file does not exist.</source>
        <translation>Le fichier n’existe pas.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/reading.py" line="47"/>
        <location filename="../../annotator/formats/reading.py" line="48"/>
        <source>The file may not be read: ask for the permission or copy it elsewhere.</source>
        <translation>Vous n’avez pas le droit de lire le fichier : demandez l’autorisation ou copiez-le ailleurs.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/reading.py" line="49"/>
        <source>The link leads back to itself.</source>
        <translation>Le lien mène à lui-même.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/reading.py" line="50"/>
        <source>The file&apos;s name is too long.</source>
        <translation>Le nom du fichier est trop long.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/reading.py" line="145"/>
        <source>The file is too large for this machine&apos;s memory.</source>
        <translation>Le fichier est trop volumineux pour la mémoire de cet ordinateur.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/reading.py" line="162"/>
        <source>The file&apos;s name is damaged: give it another one.</source>
        <translation>Le nom du fichier est endommagé : donnez-lui-en un autre.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/reading.py" line="165"/>
        <source>The folder may not be read.</source>
        <translation>Vous n’avez pas le droit de lire le dossier.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/reading.py" line="167"/>
        <source>This is not a file but a device or a connection.</source>
        <translation>Ce n’est pas un fichier mais un périphérique ou une connexion.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/reading.py" line="170"/>
        <source>Files ending in “{ending}” are not read.</source>
        <translation>Les fichiers en « {ending} » ne sont pas lus.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/reading.py" line="171"/>
        <source>Files without an ending are not read.</source>
        <translation>Les fichiers sans extension ne sont pas lus.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/reading.py" line="172"/>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/reading.py" line="179"/>
        <source>The file cannot be read ({reason}).</source>
        <translation>Le fichier est illisible ({reason}).</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/reading.py" line="216"/>
        <source>What was read could not be kept ({reason}).</source>
        <translation>Ce qui a été lu n’a pas pu être conservé ({reason}).</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/formats/report.py" line="48"/>
        <source>To train on the layer “{layer}”, set spans_key to “{layer}” and use the suggester spacy.ngram_range_suggester.v1 with min_size = 1, max_size = {size}; the longest span has {n} tokens.</source>
        <extracomment>To train on the layer “{layer}”, set spans_key to “{layer}” and use the suggester spacy.ngram_range_suggester.v1 with min_size = 1, max_size = {size}; the longest span has {n} token.</extracomment>
        <translation>
            <numerusform>Pour entraîner sur la couche « {layer} », mettez spans_key à « {layer} » et prenez le suggester spacy.ngram_range_suggester.v1 avec min_size = 1, max_size = {size} ; le plus long segment a {n} token.</numerusform>
            <numerusform>Pour entraîner sur la couche « {layer} », mettez spans_key à « {layer} » et prenez le suggester spacy.ngram_range_suggester.v1 avec min_size = 1, max_size = {size} ; le plus long segment a {n} tokens.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/formats/report.py" line="62"/>
        <source>Spans longer than that are too rare to pay for: {number}.</source>
        <translation>Les segments plus longs sont trop rares pour en valoir le prix : {number}.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/report.py" line="66"/>
        <source>The default sizes 1, 2, 3 would miss {number}.</source>
        <translation>Les tailles par défaut 1, 2, 3 en manqueraient {number}.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/report.py" line="121"/>
        <source>Not written: {spans}</source>
        <translation>Non écrits : {spans}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/report.py" line="127"/>
        <source>{file}: {articles} ({finished} finished), {spans}, {tokens}</source>
        <translation>{file} : {articles} (dont terminés : {finished}), {spans}, {tokens}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/formats/report.py" line="133"/>
        <source>{n} tokens</source>
        <extracomment>{n} token</extracomment>
        <translation>
            <numerusform>{n} token</numerusform>
            <numerusform>{n} tokens</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/formats/report.py" line="140"/>
        <source>(white space)</source>
        <translation>(blanc)</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/report.py" line="141"/>
        <source>article {id} “{title}”</source>
        <translation>article {id} « {title} »</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/spreadsheet.py" line="52"/>
        <location filename="../../annotator/formats/table.py" line="82"/>
        <source>There is no table in it.</source>
        <translation>Il ne contient pas de tableau.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/spreadsheet.py" line="54"/>
        <source>sheet {name}</source>
        <translation>feuille {name}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/spreadsheet.py" line="60"/>
        <location filename="../../annotator/formats/table.py" line="195"/>
        <source>The table has no rows.</source>
        <translation>Le tableau n’a pas de lignes.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/spreadsheet.py" line="95"/>
        <source>row {n}</source>
        <translation>ligne {n}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/spreadsheet.py" line="99"/>
        <location filename="../../annotator/formats/table.py" line="190"/>
        <source>The row has no text.</source>
        <translation>La ligne n’a pas de texte.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/spreadsheet.py" line="156"/>
        <source>The sheet {name} is damaged.</source>
        <translation>La feuille {name} est endommagée.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/spreadsheet.py" line="175"/>
        <source>The sheet is too large: {n} cells.</source>
        <translation>La feuille est trop grande : {n} cellules.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/table.py" line="68"/>
        <source>The text is damaged or not in the encoding chosen.</source>
        <translation>Le texte est endommagé ou n’est pas dans l’encodage choisi.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/table.py" line="86"/>
        <source>There is no column “{name}”; the columns are {columns}.</source>
        <translation>Il n’y a pas de colonne « {name} » ; les colonnes sont {columns}.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/table.py" line="90"/>
        <source>None of the columns looks like the text: {columns}.</source>
        <translation>Aucune des colonnes ne ressemble au texte : {columns}.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/table.py" line="136"/>
        <source>This seems to be the rest of the broken row before it.</source>
        <translation>Ceci semble être la suite de la ligne brisée qui précède.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/table.py" line="153"/>
        <source>The row has too few cells: {n} instead of {m}.</source>
        <translation>La ligne a trop peu de cellules : {n} au lieu de {m}.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/table.py" line="155"/>
        <source>The row has too many cells: {n} instead of {m}.</source>
        <translation>La ligne a trop de cellules : {n} au lieu de {m}.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/table.py" line="160"/>
        <source>The text from here on is damaged or in another encoding.</source>
        <translation>À partir d’ici, le texte est endommagé ou dans un autre encodage.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/table.py" line="164"/>
        <source>A quotation mark is never closed; the rest of the file (lines {n} to {m}) was left out.</source>
        <translation>Un guillemet n’est jamais fermé ; le reste du fichier (lignes {n} à {m}) a été laissé de côté.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/table.py" line="170"/>
        <source>A quotation mark is never closed; the rest of the file was left out.</source>
        <translation>Un guillemet n’est jamais fermé ; le reste du fichier a été laissé de côté.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/table.py" line="171"/>
        <source>A quotation mark inside a quoted cell is not doubled, or a delimiter is missing.</source>
        <translation>Un guillemet n’est pas doublé dans une cellule entre guillemets, ou un séparateur manque.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/text.py" line="95"/>
        <source>The file is larger than {size} MB, too large for one article.</source>
        <translation>Le fichier dépasse {size} Mo, trop pour un seul article.</translation>
    </message>
    <message>
        <location filename="../../annotator/import_services.py" line="42"/>
        <source>Imported: {title}</source>
        <translation>Importé : {title}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/import_services.py" line="46"/>
        <source>{n} further articles were imported.</source>
        <extracomment>{n} further article was imported.</extracomment>
        <translation>
            <numerusform>{n} autre article a été importé.</numerusform>
            <numerusform>{n} autres articles ont été importés.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/import_services.py" line="49"/>
        <source>Imported</source>
        <translation>Importation terminée</translation>
    </message>
    <message>
        <location filename="../../annotator/import_services.py" line="51"/>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <location filename="../../annotator/import_services.py" line="51"/>
        <location filename="../../annotator/session/places_model.py" line="18"/>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <location filename="../../annotator/import_services.py" line="51"/>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <location filename="../../annotator/import_services.py" line="59"/>
        <source>The same text is there already, as article {id}.</source>
        <translation>Le même texte est déjà là, comme article {id}.</translation>
    </message>
    <message>
        <location filename="../../annotator/import_services.py" line="63"/>
        <source>Articles added</source>
        <translation>Articles ajoutés</translation>
    </message>
    <message>
        <location filename="../../annotator/import_services.py" line="65"/>
        <source>Annotations added</source>
        <translation>Annotations ajoutées</translation>
    </message>
    <message>
        <location filename="../../annotator/import_services.py" line="66"/>
        <source>Suggestions added</source>
        <translation>Suggestions ajoutées</translation>
    </message>
    <message>
        <location filename="../../annotator/import_services.py" line="67"/>
        <source>Left out by you</source>
        <translation>Exclus par vous</translation>
    </message>
    <message>
        <location filename="../../annotator/import_services.py" line="68"/>
        <source>Duplicates left out</source>
        <translation>Doublons exclus</translation>
    </message>
    <message>
        <location filename="../../annotator/import_services.py" line="69"/>
        <source>Refused</source>
        <translation>Refusés</translation>
    </message>
    <message>
        <location filename="../../annotator/import_services.py" line="70"/>
        <source>Spans with an unknown label</source>
        <translation>Segments à l’étiquette inconnue</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/import_services.py" line="78"/>
        <source>{n} spans left out: the label scheme has no label {label}.</source>
        <extracomment>{n} span left out: the label scheme has no label {label}.</extracomment>
        <translation>
            <numerusform>{n} segment exclu : le schéma d’étiquettes n’a pas d’étiquette {label}.</numerusform>
            <numerusform>{n} segments exclus : le schéma d’étiquettes n’a pas d’étiquette {label}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ops/annotate.py" line="133"/>
        <source>This annotation is no longer there.</source>
        <translation>Cette annotation n’existe plus.</translation>
    </message>
    <message>
        <location filename="../../annotator/ops/annotate.py" line="140"/>
        <source>This suggestion is no longer open.</source>
        <translation>Cette suggestion n’est plus en attente.</translation>
    </message>
    <message>
        <location filename="../../annotator/ops/annotate.py" line="148"/>
        <source>A span needs at least one character that is not white space.</source>
        <translation>Un segment doit contenir au moins un caractère qui ne soit pas un blanc.</translation>
    </message>
    <message>
        <location filename="../../annotator/ops/base.py" line="73"/>
        <source>The label scheme has no label {label} on a layer {layer}.</source>
        <translation>Le schéma d’étiquettes n’a pas d’étiquette {label} sur une couche {layer}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ops/import_rules.py" line="17"/>
        <source>The text is empty.</source>
        <translation>Le texte est vide.</translation>
    </message>
    <message>
        <location filename="../../annotator/ops/import_rules.py" line="19"/>
        <source>The text has a NUL character; it is not text.</source>
        <translation>Le texte contient un caractère nul ; ce n’est pas du texte.</translation>
    </message>
    <message>
        <location filename="../../annotator/ops/import_rules.py" line="99"/>
        <source>{label} on “{words}” overlaps another span of the layer {layer}, where spans can&apos;t overlap; it was left out.</source>
        <translation>{label} sur « {words} » chevauche un autre segment de la couche {layer}, où les segments ne peuvent se chevaucher ; il a été exclu.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ops/scheme.py" line="61"/>
        <source>{n} annotations overlap others on the layer {layer}, where entities can&apos;t overlap. Nothing was changed.</source>
        <extracomment>{n} annotation overlaps another one on the layer {layer}, where entities can&apos;t overlap. Nothing was changed.</extracomment>
        <translation>
            <numerusform>{n} annotation en chevauche une autre sur la couche {layer}, où les entités ne peuvent se chevaucher. Rien n’a été changé.</numerusform>
            <numerusform>{n} annotations en chevauchent d’autres sur la couche {layer}, où les entités ne peuvent se chevaucher. Rien n’a été changé.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/sample.py" line="24"/>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <location filename="../../annotator/sample.py" line="45"/>
        <location filename="../../annotator/store/project.py" line="62"/>
        <source>There is already a file {name} in that folder.</source>
        <translation>Il y a déjà un fichier {name} dans ce dossier.</translation>
    </message>
    <message>
        <location filename="../../annotator/sample.py" line="60"/>
        <source>The samples can&apos;t be read: {reason}</source>
        <translation>Les exemples sont illisibles : {reason}</translation>
    </message>
    <message>
        <location filename="../../annotator/sample.py" line="72"/>
        <source>The sample project can&apos;t be put into {folder}: {reason}. Make a new project elsewhere instead.</source>
        <translation>Le projet d’exemple ne peut être placé dans {folder} : {reason}. Créez plutôt un nouveau projet ailleurs.</translation>
    </message>
    <message>
        <location filename="../../annotator/schemes.py" line="39"/>
        <source>There is no label scheme {name}: name a JSON file or one of {ready}.</source>
        <translation>Il n’y a pas de schéma d’étiquettes {name} : nommez un fichier JSON ou l’un de {ready}.</translation>
    </message>
    <message>
        <location filename="../../annotator/services.py" line="91"/>
        <source>It does not say its licence.</source>
        <translation>Sa licence n’est pas indiquée.</translation>
    </message>
    <message>
        <location filename="../../annotator/services.py" line="93"/>
        <source>Licence: {licence}.</source>
        <translation>Licence : {licence}.</translation>
    </message>
    <message>
        <location filename="../../annotator/services.py" line="96"/>
        <source>It was made for another spaCy ({version}) and may fail.</source>
        <translation>Il a été fait pour un autre spaCy ({version}) et peut échouer.</translation>
    </message>
    <message>
        <location filename="../../annotator/services.py" line="128"/>
        <source>There is no label scheme: install the program again.</source>
        <translation>Il n’y a pas de schéma d’étiquettes : réinstallez le programme.</translation>
    </message>
    <message>
        <location filename="../../annotator/session/backups.py" line="185"/>
        <source>No backup could be made; work goes on. {reason}</source>
        <translation>Aucune sauvegarde n’a pu être faite ; le travail continue. {reason}</translation>
    </message>
    <message>
        <location filename="../../annotator/session/filters.py" line="24"/>
        <source>As they were added</source>
        <translation>Dans l’ordre d’ajout</translation>
    </message>
    <message>
        <location filename="../../annotator/session/filters.py" line="25"/>
        <location filename="../../annotator/session/import_rows.py" line="25"/>
        <location filename="../../annotator/ui/dialogs/paste_dialog.py" line="107"/>
        <location filename="../../annotator/ui/dialogs/paste_dialog.py" line="129"/>
        <location filename="../../annotator/ui/dialogs/scheme_forms.py" line="68"/>
        <location filename="../../annotator/ui/dialogs/scheme_forms.py" line="114"/>
        <location filename="../../annotator/ui/dialogs/scheme_forms.py" line="177"/>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <location filename="../../annotator/session/filters.py" line="26"/>
        <location filename="../../annotator/session/import_rows.py" line="28"/>
        <location filename="../../annotator/session/wording.py" line="21"/>
        <location filename="../../annotator/ui/dialogs/paste_dialog.py" line="112"/>
        <location filename="../../annotator/ui/dialogs/paste_dialog.py" line="132"/>
        <location filename="../../annotator/ui/inspector_pages.py" line="194"/>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <location filename="../../annotator/session/filters.py" line="27"/>
        <location filename="../../annotator/session/import_rows.py" line="27"/>
        <location filename="../../annotator/session/wording.py" line="20"/>
        <location filename="../../annotator/ui/dialogs/import_options.py" line="88"/>
        <location filename="../../annotator/ui/dialogs/paste_dialog.py" line="114"/>
        <location filename="../../annotator/ui/dialogs/paste_dialog.py" line="130"/>
        <location filename="../../annotator/ui/filter_menu.py" line="69"/>
        <location filename="../../annotator/ui/inspector_pages.py" line="192"/>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <location filename="../../annotator/session/filters.py" line="28"/>
        <location filename="../../annotator/session/wording.py" line="22"/>
        <location filename="../../annotator/ui/dialogs/paste_dialog.py" line="109"/>
        <location filename="../../annotator/ui/dialogs/paste_dialog.py" line="131"/>
        <location filename="../../annotator/ui/filter_menu.py" line="70"/>
        <location filename="../../annotator/ui/inspector_pages.py" line="193"/>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <location filename="../../annotator/session/filters.py" line="29"/>
        <location filename="../../annotator/ui/inspector_pages.py" line="191"/>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <location filename="../../annotator/session/filters.py" line="30"/>
        <location filename="../../annotator/ui/dialogs/export_dialog.py" line="36"/>
        <source>Open suggestions</source>
        <translation>Suggestions en attente</translation>
    </message>
    <message>
        <location filename="../../annotator/session/filters.py" line="31"/>
        <location filename="../../annotator/session/import_rows.py" line="29"/>
        <location filename="../../annotator/session/wording.py" line="23"/>
        <source>Length</source>
        <translation>Longueur</translation>
    </message>
    <message>
        <location filename="../../annotator/session/filters.py" line="32"/>
        <location filename="../../annotator/ui/filter_menu.py" line="72"/>
        <source>Last change</source>
        <translation>Dernière modification</translation>
    </message>
    <message>
        <location filename="../../annotator/session/filters.py" line="35"/>
        <location filename="../../annotator/ui/progress.py" line="102"/>
        <location filename="../../annotator/ui/progress.py" line="129"/>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <location filename="../../annotator/session/filters.py" line="36"/>
        <source>In the last 7 days</source>
        <translation>Depuis 7 jours</translation>
    </message>
    <message>
        <location filename="../../annotator/session/filters.py" line="37"/>
        <source>In the last 30 days</source>
        <translation>Depuis 30 jours</translation>
    </message>
    <message>
        <location filename="../../annotator/session/filters.py" line="103"/>
        <source>with a note</source>
        <translation>avec une note</translation>
    </message>
    <message>
        <location filename="../../annotator/session/filters.py" line="105"/>
        <source>with open suggestions</source>
        <translation>avec des suggestions en attente</translation>
    </message>
    <message>
        <location filename="../../annotator/session/filters.py" line="119"/>
        <source>{key}: {value}</source>
        <translation>{key} : {value}</translation>
    </message>
    <message>
        <location filename="../../annotator/session/filters.py" line="172"/>
        <source>changed: {when}</source>
        <translation>modifié : {when}</translation>
    </message>
    <message>
        <location filename="../../annotator/session/filters.py" line="174"/>
        <source>changed by {who}</source>
        <translation>modifié par {who}</translation>
    </message>
    <message>
        <location filename="../../annotator/session/filters.py" line="175"/>
        <source>changed by {who}: {when}</source>
        <translation>modifié par {who} : {when}</translation>
    </message>
    <message>
        <location filename="../../annotator/session/import_preview.py" line="191"/>
        <source>Duplicate: there as article {id}</source>
        <translation>Doublon : déjà là, article {id}</translation>
    </message>
    <message>
        <location filename="../../annotator/session/import_preview.py" line="193"/>
        <source>Duplicate: twice in these files</source>
        <translation>Doublon : deux fois dans ces fichiers</translation>
    </message>
    <message>
        <location filename="../../annotator/session/import_preview.py" line="194"/>
        <source>Comes in</source>
        <translation>Sera importé</translation>
    </message>
    <message>
        <location filename="../../annotator/session/import_rows.py" line="26"/>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <location filename="../../annotator/session/import_rows.py" line="31"/>
        <source>From</source>
        <translation>Provenance</translation>
    </message>
    <message>
        <location filename="../../annotator/session/import_rows.py" line="154"/>
        <source>left out</source>
        <translation>exclu</translation>
    </message>
    <message>
        <location filename="../../annotator/session/jobs.py" line="184"/>
        <source>The background process could not be started; install it again.</source>
        <translation>Le processus d’arrière-plan n’a pas pu être démarré ; réinstallez le programme.</translation>
    </message>
    <message>
        <location filename="../../annotator/session/jobs.py" line="209"/>
        <source>The background process ended with code {code} before it was done; nothing was kept.</source>
        <translation>Le processus d’arrière-plan s’est terminé avec le code {code} avant d’avoir fini ; rien n’a été conservé.</translation>
    </message>
    <message>
        <location filename="../../annotator/session/jobs.py" line="215"/>
        <source>The background process was stopped from outside or crashed at {name} or soon after it; nothing was kept. Try again without that file.</source>
        <translation>Le processus d’arrière-plan a été arrêté de l’extérieur ou a planté à {name} ou peu après ; rien n’a été conservé. Réessayez sans ce fichier.</translation>
    </message>
    <message>
        <location filename="../../annotator/session/jobs.py" line="220"/>
        <source>The background process was stopped from outside or crashed before it was done; nothing was kept.</source>
        <translation>Le processus d’arrière-plan a été arrêté de l’extérieur ou a planté avant d’avoir fini ; rien n’a été conservé.</translation>
    </message>
    <message>
        <location filename="../../annotator/session/pasting.py" line="107"/>
        <source>The project has an article with this text.</source>
        <translation>Le projet a déjà un article avec ce texte.</translation>
    </message>
    <message>
        <location filename="../../annotator/session/places_model.py" line="18"/>
        <location filename="../../annotator/ui/dialogs/backups.py" line="206"/>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <location filename="../../annotator/session/places_model.py" line="145"/>
        <location filename="../../annotator/session/same_words.py" line="69"/>
        <source>not labelled</source>
        <translation>sans étiquette</translation>
    </message>
    <message>
        <location filename="../../annotator/session/places_model.py" line="147"/>
        <source>{labels}, suggested</source>
        <translation>{labels}, suggéré</translation>
    </message>
    <message>
        <location filename="../../annotator/session/places_model.py" line="149"/>
        <source>part of {labels}</source>
        <translation>dans {labels}</translation>
    </message>
    <message>
        <location filename="../../annotator/session/places_model.py" line="160"/>
        <location filename="../../annotator/session/wording.py" line="44"/>
        <location filename="../../annotator/ui/inspector_pages.py" line="188"/>
        <location filename="../../annotator/ui/palette.py" line="111"/>
        <source>without a title</source>
        <translation>sans titre</translation>
    </message>
    <message>
        <location filename="../../annotator/session/requests.py" line="188"/>
        <source>This article is too long for suggestions: over {longest} characters.</source>
        <translation>Cet article est trop long pour des suggestions : plus de {longest} caractères.</translation>
    </message>
    <message>
        <location filename="../../annotator/session/requests.py" line="194"/>
        <source>This article has half characters (lone surrogates), which no pipeline can read.</source>
        <translation>Cet article contient des moitiés de caractères (codets de substitution isolés), qu’aucun modèle ne peut lire.</translation>
    </message>
    <message>
        <location filename="../../annotator/session/same_words.py" line="67"/>
        <source>open suggestions</source>
        <translation>suggestions en attente</translation>
    </message>
    <message>
        <location filename="../../annotator/session/same_words.py" line="68"/>
        <source>within other spans</source>
        <translation>dans d’autres segments</translation>
    </message>
    <message>
        <location filename="../../annotator/session/session.py" line="148"/>
        <location filename="../../annotator/session/session.py" line="237"/>
        <location filename="../../annotator/session/shelf.py" line="123"/>
        <source>This can be done when the present import or undo has ended.</source>
        <translation>Cela sera possible quand l’importation ou l’annulation en cours sera terminée.</translation>
    </message>
    <message>
        <location filename="../../annotator/session/settings.py" line="70"/>
        <source>Look</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <location filename="../../annotator/session/settings.py" line="70"/>
        <location filename="../../annotator/ui/dialogs/paste_dialog.py" line="103"/>
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
        <location filename="../../annotator/ui/acts/view.py" line="58"/>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <location filename="../../annotator/session/settings.py" line="83"/>
        <location filename="../../annotator/ui/acts/view.py" line="63"/>
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
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <location filename="../../annotator/session/settings.py" line="92"/>
        <source>How far the article and the project are, and how long the rest will take. The time is measured and kept on this computer only.</source>
        <translation>Où en sont l’article et le projet, et combien de temps prendra le reste. Le temps est mesuré et conservé sur cet ordinateur seulement.</translation>
    </message>
    <message>
        <location filename="../../annotator/session/settings.py" line="98"/>
        <source>Text face</source>
        <translation>Police du texte</translation>
    </message>
    <message>
        <location filename="../../annotator/session/settings.py" line="99"/>
        <source>The face in which articles are shown.</source>
        <translation>La police dans laquelle les articles sont affichés.</translation>
    </message>
    <message>
        <location filename="../../annotator/session/settings.py" line="103"/>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <location filename="../../annotator/session/settings.py" line="103"/>
        <source>The size of an article’s words.</source>
        <translation>La taille des mots d’un article.</translation>
    </message>
    <message>
        <location filename="../../annotator/session/settings.py" line="107"/>
        <source>Line height</source>
        <translation>Interligne</translation>
    </message>
    <message>
        <location filename="../../annotator/session/settings.py" line="108"/>
        <source>The distance of lines, in per cent of the text’s size.</source>
        <translation>L’écart entre les lignes, en pourcentage de la taille du texte.</translation>
    </message>
    <message>
        <location filename="../../annotator/session/settings.py" line="112"/>
        <source>characters</source>
        <translation>caractères</translation>
    </message>
    <message>
        <location filename="../../annotator/session/settings.py" line="112"/>
        <source>Measure</source>
        <translation>Justification</translation>
    </message>
    <message>
        <location filename="../../annotator/session/settings.py" line="112"/>
        <source>How long a full line is.</source>
        <translation>La longueur d’une ligne pleine.</translation>
    </message>
    <message>
        <location filename="../../annotator/session/settings.py" line="116"/>
        <source>minutes</source>
        <translation>minutes</translation>
    </message>
    <message>
        <location filename="../../annotator/session/settings.py" line="116"/>
        <source>A backup every</source>
        <translation>Une sauvegarde toutes les</translation>
    </message>
    <message>
        <location filename="../../annotator/session/settings.py" line="117"/>
        <source>While a project changes, a copy of it is made this often.</source>
        <translation>Tant qu’un projet change, une copie en est faite à cette fréquence.</translation>
    </message>
    <message>
        <location filename="../../annotator/session/settings.py" line="121"/>
        <source>Backups kept</source>
        <translation>Sauvegardes conservées</translation>
    </message>
    <message>
        <location filename="../../annotator/session/settings.py" line="122"/>
        <source>The newest ones, and one a day for a week; with 0 none are made.</source>
        <translation>Les plus récentes, et une par jour pendant une semaine ; avec 0, aucune n’est faite.</translation>
    </message>
    <message>
        <location filename="../../annotator/session/span_rows.py" line="125"/>
        <location filename="../../annotator/ui/dialogs/check_dialog.py" line="54"/>
        <source>by hand</source>
        <translation>à la main</translation>
    </message>
    <message>
        <location filename="../../annotator/session/span_rows.py" line="125"/>
        <source>from a suggestion</source>
        <translation>d’après une suggestion</translation>
    </message>
    <message>
        <location filename="../../annotator/session/span_rows.py" line="127"/>
        <source>suggested · {source}</source>
        <translation>suggéré · {source}</translation>
    </message>
    <message>
        <location filename="../../annotator/session/span_rows.py" line="134"/>
        <location filename="../../annotator/session/story.py" line="111"/>
        <source>{percent}%</source>
        <translation>{percent} %</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/session/span_rows.py" line="140"/>
        <location filename="../../annotator/ui/span_list.py" line="231"/>
        <source>{n} open</source>
        <extracomment>{n} open</extracomment>
        <translation>
            <numerusform>{n} en attente</numerusform>
            <numerusform>{n} en attente</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/session/span_rows.py" line="149"/>
        <location filename="../../annotator/ui/dialogs/backups.py" line="200"/>
        <location filename="../../annotator/ui/dialogs/key_panel.py" line="164"/>
        <location filename="../../annotator/ui/dialogs/parts.py" line="122"/>
        <location filename="../../annotator/ui/dialogs/report.py" line="56"/>
        <location filename="../../annotator/ui/dialogs/report.py" line="121"/>
        <location filename="../../annotator/ui/progress.py" line="131"/>
        <source>{name}: {value}</source>
        <translation>{name} : {value}</translation>
    </message>
    <message>
        <location filename="../../annotator/session/span_rows.py" line="153"/>
        <location filename="../../annotator/ui/inspector_pages.py" line="145"/>
        <source>annotation</source>
        <translation>annotation</translation>
    </message>
    <message>
        <location filename="../../annotator/session/span_rows.py" line="157"/>
        <location filename="../../annotator/session/wording.py" line="65"/>
        <source>has a note</source>
        <translation>avec une note</translation>
    </message>
    <message>
        <location filename="../../annotator/session/story.py" line="30"/>
        <source>taken back</source>
        <translation>annulé</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/session/story.py" line="50"/>
        <source>together with {n} others</source>
        <extracomment>together with {n} other</extracomment>
        <translation>
            <numerusform>avec {n} autre</numerusform>
            <numerusform>avec {n} autres</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/session/story.py" line="52"/>
        <source>in place of {label} “{words}”</source>
        <translation>à la place de {label} « {words} »</translation>
    </message>
    <message>
        <location filename="../../annotator/session/story.py" line="62"/>
        <source>Suggested: {label} “{words}”</source>
        <translation>Suggéré : {label} « {words} »</translation>
    </message>
    <message>
        <location filename="../../annotator/session/story.py" line="67"/>
        <source>Note: {note}</source>
        <translation>Note : {note}</translation>
    </message>
    <message>
        <location filename="../../annotator/session/story.py" line="67"/>
        <source>Note removed</source>
        <translation>Note retirée</translation>
    </message>
    <message>
        <location filename="../../annotator/session/story.py" line="71"/>
        <source>Accepted</source>
        <translation>Acceptée</translation>
    </message>
    <message>
        <location filename="../../annotator/session/story.py" line="72"/>
        <source>Rejected</source>
        <translation>Rejetée</translation>
    </message>
    <message>
        <location filename="../../annotator/session/story.py" line="73"/>
        <source>Corrected</source>
        <translation>Corrigée</translation>
    </message>
    <message>
        <location filename="../../annotator/session/story.py" line="74"/>
        <source>Came with the file</source>
        <translation>Venue avec le fichier</translation>
    </message>
    <message>
        <location filename="../../annotator/session/story.py" line="75"/>
        <source>Deleted</source>
        <translation>Supprimée</translation>
    </message>
    <message>
        <location filename="../../annotator/session/story.py" line="76"/>
        <source>Undone</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <location filename="../../annotator/session/story.py" line="77"/>
        <source>Done again</source>
        <translation>Rétabli</translation>
    </message>
    <message>
        <location filename="../../annotator/session/story.py" line="83"/>
        <source>Labelled along with the same words</source>
        <translation>Étiquetée avec les mêmes mots</translation>
    </message>
    <message>
        <location filename="../../annotator/session/story.py" line="84"/>
        <source>Labelled by hand</source>
        <translation>Étiquetée à la main</translation>
    </message>
    <message>
        <location filename="../../annotator/session/story.py" line="94"/>
        <source>Corrected: {before} → {after}</source>
        <translation>Corrigée : {before} → {after}</translation>
    </message>
    <message>
        <location filename="../../annotator/session/story.py" line="95"/>
        <source>Relabelled: {before} → {after}</source>
        <translation>Nouvelle étiquette : {before} → {after}</translation>
    </message>
    <message>
        <location filename="../../annotator/session/story.py" line="98"/>
        <source>Resized: “{before}” → “{after}”</source>
        <translation>Nouvelles limites : « {before} » → « {after} »</translation>
    </message>
    <message>
        <location filename="../../annotator/session/story.py" line="100"/>
        <source>Corrected: “{before}” → “{after}”</source>
        <translation>Corrigée : « {before} » → « {after} »</translation>
    </message>
    <message>
        <location filename="../../annotator/session/story.py" line="101"/>
        <source>Corrected: {was} “{before}” → {label} “{after}”</source>
        <translation>Corrigée : {was} « {before} » → {label} « {after} »</translation>
    </message>
    <message>
        <location filename="../../annotator/session/suggester.py" line="74"/>
        <location filename="../../annotator/session/suggester.py" line="124"/>
        <source>Suggestions are off.</source>
        <translation>Les suggestions sont désactivées.</translation>
    </message>
    <message>
        <location filename="../../annotator/session/suggester.py" line="218"/>
        <source>The suggester is starting.</source>
        <translation>Le moteur de suggestion démarre.</translation>
    </message>
    <message>
        <location filename="../../annotator/session/suggester.py" line="247"/>
        <source>Suggestions are off: {program} cannot be started.</source>
        <translation>Les suggestions sont désactivées : {program} ne peut être démarré.</translation>
    </message>
    <message>
        <location filename="../../annotator/session/suggester.py" line="272"/>
        <source>The suggester stopped twice while reading this article.</source>
        <translation>Le moteur de suggestion s’est arrêté deux fois en lisant cet article.</translation>
    </message>
    <message>
        <location filename="../../annotator/session/suggester.py" line="278"/>
        <source>Suggestions stopped – restart.</source>
        <translation>Les suggestions se sont arrêtées – redémarrez.</translation>
    </message>
    <message>
        <location filename="../../annotator/session/suggester.py" line="283"/>
        <source>The suggester stopped and starts again in {delay:g} s. Annotating goes on.</source>
        <translation>Le moteur de suggestion s’est arrêté et redémarre dans {delay:g} s. L’annotation continue.</translation>
    </message>
    <message>
        <location filename="../../annotator/session/suggester.py" line="351"/>
        <source>Suggestions are off: the suggester belongs to another version of the program. Install the program again.</source>
        <translation>Les suggestions sont désactivées : le moteur de suggestion appartient à une autre version du programme. Réinstallez le programme.</translation>
    </message>
    <message>
        <location filename="../../annotator/session/suggester.py" line="376"/>
        <source>The suggester answered for another text.</source>
        <translation>Le moteur de suggestion a répondu pour un autre texte.</translation>
    </message>
    <message>
        <location filename="../../annotator/session/suggester_state.py" line="39"/>
        <source>The pipeline {name} is being loaded.</source>
        <translation>Le modèle {name} est en cours de chargement.</translation>
    </message>
    <message>
        <location filename="../../annotator/session/suggester_state.py" line="41"/>
        <source>The suggester is reading.</source>
        <translation>Le moteur de suggestion lit.</translation>
    </message>
    <message>
        <location filename="../../annotator/session/suggester_state.py" line="43"/>
        <source>Suggestions are paused.</source>
        <translation>Les suggestions sont en pause.</translation>
    </message>
    <message>
        <location filename="../../annotator/session/suggester_state.py" line="44"/>
        <source>Suggestions are ready.</source>
        <translation>Les suggestions sont prêtes.</translation>
    </message>
    <message>
        <location filename="../../annotator/session/wording.py" line="12"/>
        <source>not started</source>
        <translation>non commencé</translation>
    </message>
    <message>
        <location filename="../../annotator/session/wording.py" line="13"/>
        <source>started</source>
        <translation>en cours</translation>
    </message>
    <message>
        <location filename="../../annotator/session/wording.py" line="14"/>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <location filename="../../annotator/session/wording.py" line="15"/>
        <source>skipped</source>
        <translation>écarté</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/session/wording.py" line="50"/>
        <source>{n} to decide</source>
        <extracomment>{n} to decide</extracomment>
        <translation>
            <numerusform>{n} à décider</numerusform>
            <numerusform>{n} à décider</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/session/wording.py" line="65"/>
        <location filename="../../annotator/ui/article_list.py" line="240"/>
        <source>flagged</source>
        <translation>signalé</translation>
    </message>
    <message>
        <location filename="../../annotator/session/wording.py" line="73"/>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <location filename="../../annotator/session/wording.py" line="75"/>
        <source>{hours} h</source>
        <translation>{hours} h</translation>
    </message>
    <message>
        <location filename="../../annotator/session/wording.py" line="76"/>
        <source>{hours} h {minutes}</source>
        <translation>{hours} h {minutes}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/session/wording.py" line="82"/>
        <source>{n} left</source>
        <extracomment>{n} left</extracomment>
        <translation>
            <numerusform>{n} restant</numerusform>
            <numerusform>{n} restants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/session/wording.py" line="83"/>
        <source>{n} left, about {time}</source>
        <extracomment>{n} left, about {time}</extracomment>
        <translation>
            <numerusform>{n} restant, environ {time}</numerusform>
            <numerusform>{n} restants, environ {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/session/wording.py" line="91"/>
        <source>{n} characters</source>
        <extracomment>{n} character</extracomment>
        <translation>
            <numerusform>{n} caractère</numerusform>
            <numerusform>{n} caractères</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/store/backups.py" line="209"/>
        <source>{name} is damaged itself. Choose another one.</source>
        <translation>{name} est elle-même endommagée. Choisissez-en une autre.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/looking.py" line="71"/>
        <source>{file} has no annotator.</source>
        <translation>{file} n’a pas d’annotateur.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/looking.py" line="88"/>
        <source>{file} is open to look at only.</source>
        <translation>{file} n’est ouvert qu’en consultation.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/opening.py" line="35"/>
        <source>There is no file {path}.</source>
        <translation>Il n’y a pas de fichier {path}.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/opening.py" line="37"/>
        <source>{path} is a folder, not a project file.</source>
        <translation>{path} est un dossier, pas un fichier de projet.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/opening.py" line="45"/>
        <source>{name} is not a project file, or it is damaged at its beginning.</source>
        <translation>{name} n’est pas un fichier de projet, ou son début est endommagé.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/opening.py" line="52"/>
        <source>{name} is a database of another program, not a project file.</source>
        <translation>{name} est une base de données d’un autre programme, pas un fichier de projet.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/opening.py" line="57"/>
        <source>{name} was made by a newer version of the annotator (format {version}; this program knows formats up to {newest}). Nothing was changed; update to open it.</source>
        <translation>{name} a été créé par une version plus récente de l’annotateur (format {version} ; ce programme connaît les formats jusqu’à {newest}). Rien n’a été changé ; mettez à jour pour l’ouvrir.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/opening.py" line="72"/>
        <source>{name} is read-only, so no decision could be saved. Copy it to a folder of yours and open the copy.</source>
        <translation>{name} est en lecture seule : aucune décision ne pourrait être enregistrée. Copiez-le dans un dossier à vous et ouvrez la copie.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/opening.py" line="80"/>
        <source>The folder of {name} is read-only, so no decision could be saved safely. Copy the file to a folder of yours and open the copy.</source>
        <translation>Le dossier de {name} est en lecture seule : aucune décision ne pourrait être enregistrée en sûreté. Copiez le fichier dans un dossier à vous et ouvrez la copie.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/opening.py" line="94"/>
        <source>{name} is damaged: its tables are missing. Nothing was changed; restore it from a copy.</source>
        <translation>{name} est endommagé : ses tables manquent. Rien n’a été changé ; restaurez-le depuis une copie.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/opening.py" line="109"/>
        <source>{name} is the project itself. Choose another name for the copy.</source>
        <translation>{name} est le projet lui-même. Choisissez un autre nom pour la copie.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/opening.py" line="118"/>
        <source>{name} is open in another window; it stays as it is.</source>
        <translation>{name} est ouvert dans une autre fenêtre ; il reste tel quel.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/opening.py" line="148"/>
        <source>{name}: {reason}.</source>
        <translation>{name} : {reason}.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/opening.py" line="154"/>
        <source>{name} is open in another window or by another program.</source>
        <translation>{name} est ouvert dans une autre fenêtre ou par un autre programme.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/opening.py" line="158"/>
        <source>{name} is read-only, so nothing could be saved.</source>
        <translation>{name} est en lecture seule : rien n’a pu être enregistré.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/opening.py" line="159"/>
        <source>The system does not allow {name} to be opened.</source>
        <translation>Le système n’autorise pas l’ouverture de {name}.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/opening.py" line="160"/>
        <source>{name} can&apos;t be opened: its folder is missing or can&apos;t be written to.</source>
        <translation>{name} ne peut être ouvert : son dossier manque ou n’est pas accessible en écriture.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/opening.py" line="163"/>
        <source>The disk is full, so this was not saved. Free some room and try again.</source>
        <translation>Le disque est plein : ceci n’a pas été enregistré. Libérez de la place et réessayez.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/opening.py" line="166"/>
        <source>The disk reports an error, so this was not saved. Save a copy of the project on another disk.</source>
        <translation>Le disque signale une erreur : ceci n’a pas été enregistré. Enregistrez une copie du projet sur un autre disque.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/opening.py" line="170"/>
        <source>{name} is damaged. Nothing was changed; restore it from a copy.</source>
        <translation>{name} est endommagé. Rien n’a été changé ; restaurez-le depuis une copie.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/opening.py" line="171"/>
        <source>{name} is not a project file, or it is damaged.</source>
        <translation>{name} n’est pas un fichier de projet, ou il est endommagé.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/rescue.py" line="104"/>
        <source>Nothing can be read of this file any more.</source>
        <translation>Plus rien de ce fichier n’est lisible.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/rescue.py" line="230"/>
        <source>The name of an annotator is lost: now {name}.</source>
        <translation>Le nom d’un annotateur est perdu : désormais {name}.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/rescue.py" line="242"/>
        <source>Whose project it was is lost: now {name}’s.</source>
        <translation>Le propriétaire du projet est perdu : désormais {name}.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/rescue.py" line="269"/>
        <source>The text of “{title}” is lost.</source>
        <translation>Le texte de « {title} » est perdu.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/rescue.py" line="275"/>
        <source>The text of “{title}” is damaged.</source>
        <translation>Le texte de « {title} » est endommagé.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/desk.py" line="76"/>
        <source>The text did not arrive at the suggester as it was sent.</source>
        <translation>Le texte n’est pas arrivé au moteur de suggestion tel qu’il a été envoyé.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/desk.py" line="205"/>
        <source>The pipeline {name} is here but cannot be loaded: {reason}</source>
        <translation>Le modèle {name} est là mais ne peut être chargé : {reason}</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/desk.py" line="220"/>
        <source>The pipeline {name} could not read this article: {reason}</source>
        <translation>Le modèle {name} n’a pas pu lire cet article : {reason}</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/engine.py" line="281"/>
        <source>Patterns that ask for {attribute} find nothing in {language}: there is no pipeline here that gives it.</source>
        <translation>Les motifs qui demandent {attribute} ne trouvent rien en {language} : aucun modèle ici ne le fournit.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/installing.py" line="55"/>
        <source>unknown</source>
        <translation>inconnue</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/installing.py" line="57"/>
        <source>{title} is the official pipeline, unchanged. Licence: {licence}.</source>
        <translation>{title} est le modèle officiel, inchangé. Licence : {licence}.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/installing.py" line="63"/>
        <source>{title} is not among the known official files: take it only if you trust where it comes from. Licence: {licence}.</source>
        <translation>{title} ne figure pas parmi les fichiers officiels connus : ne le prenez que si vous faites confiance à sa provenance. Licence : {licence}.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/installing.py" line="69"/>
        <source>{title} is for spaCy {wanted}, and this program has spaCy {found}: get the release of the pipeline for it.</source>
        <translation>{title} est pour spaCy {wanted}, et ce programme a spaCy {found} : procurez-vous la version du modèle qui lui correspond.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/installing.py" line="73"/>
        <source>(not said)</source>
        <translation>(non indiqué)</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/installing.py" line="74"/>
        <source>(none)</source>
        <translation>(aucun)</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/installing.py" line="84"/>
        <location filename="../../annotator/suggest/installing.py" line="161"/>
        <source>{path} is no spaCy pipeline: it has no config.cfg and meta.json.</source>
        <translation>{path} n’est pas un modèle spaCy : il n’a pas de config.cfg ni de meta.json.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/installing.py" line="116"/>
        <source>{title} cannot be put into {parent}: {reason}.</source>
        <translation>{title} ne peut être placé dans {parent} : {reason}.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/installing.py" line="142"/>
        <source>{path} is no wheel, or a damaged one.</source>
        <translation>{path} n’est pas un paquet wheel, ou il est endommagé.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/installing.py" line="145"/>
        <location filename="../../annotator/suggest/patterns.py" line="92"/>
        <source>{path} cannot be read: {reason}.</source>
        <translation>{path} est illisible : {reason}.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/installing.py" line="171"/>
        <source>{path} is no spaCy pipeline: its meta.json cannot be read.</source>
        <translation>{path} n’est pas un modèle spaCy : son meta.json est illisible.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/installing.py" line="181"/>
        <source>{path} would be larger than 4 GB when unpacked.</source>
        <translation>Décompressé, {path} dépasserait 4 Go.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/installing.py" line="199"/>
        <source>{path} is refused: it has a file that would land outside its folder.</source>
        <translation>{path} est refusé : un de ses fichiers atterrirait hors de son dossier.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/matching.py" line="89"/>
        <source>{file}, line {line}: the pattern is refused: {reason}</source>
        <translation>{file}, ligne {line} : le motif est refusé : {reason}</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/patterns.py" line="110"/>
        <source>{path}, line {number}: {reason}.</source>
        <translation>{path}, ligne {number} : {reason}.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/patterns.py" line="120"/>
        <source>this is no JSON</source>
        <translation>ce n’est pas du JSON</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/patterns.py" line="122"/>
        <source>this is no JSON object</source>
        <translation>ce n’est pas un objet JSON</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/patterns.py" line="125"/>
        <source>there is no label</source>
        <translation>il n’y a pas d’étiquette</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/patterns.py" line="141"/>
        <source>the pattern is neither a phrase nor a list of token descriptions</source>
        <translation>le motif n’est ni une expression ni une liste de descriptions de tokens</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/patterns.py" line="153"/>
        <source>the trigger is neither &quot;first&quot; nor &quot;last&quot; nor two token numbers</source>
        <translation>le déclencheur n’est ni &quot;first&quot; ni &quot;last&quot; ni deux numéros de tokens</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/pipelines.py" line="120"/>
        <source>{folder} is no spaCy pipeline: its meta.json cannot be read.</source>
        <translation>{folder} n’est pas un modèle spaCy : son meta.json est illisible.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/pipelines.py" line="140"/>
        <source>{load} is no spaCy pipeline: its meta.json names no language, name and version.</source>
        <translation>{load} n’est pas un modèle spaCy : son meta.json n’indique pas la langue, le nom et la version.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/pipelines.py" line="146"/>
        <source>{load} is no spaCy pipeline: its name is not one.</source>
        <translation>{load} n’est pas un modèle spaCy : son nom n’en est pas un.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/pipelines.py" line="149"/>
        <source>{name} {version} is not the official pipeline but a stranger&apos;s package under its name. Remove it; it is never loaded.</source>
        <translation>{name} {version} n’est pas le modèle officiel mais le paquet d’un inconnu sous son nom. Supprimez-le ; il n’est jamais chargé.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/pipelines.py" line="249"/>
        <source>There is no pipeline for “{language}”: choose a pipeline&apos;s wheel or folder from disk in the settings.</source>
        <translation>Il n’y a pas de modèle pour « {language} » : choisissez le paquet wheel ou le dossier d’un modèle sur le disque, dans les réglages.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/pipelines.py" line="252"/>
        <location filename="../../annotator/ui/languages.py" line="40"/>
        <source>unknown language</source>
        <translation>langue inconnue</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/pipelines.py" line="255"/>
        <source>There is no pipeline in the folder {folder}: choose a pipeline&apos;s wheel or folder from disk in the settings.</source>
        <translation>Il n’y a pas de modèle dans le dossier {folder} : choisissez le paquet wheel ou le dossier d’un modèle sur le disque, dans les réglages.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/pipelines.py" line="260"/>
        <source>The pipeline {name} is not installed: run “python -m spacy download {name}” where there is a network, or choose a pipeline&apos;s wheel or folder from disk in the settings.</source>
        <translation>Le modèle {name} n’est pas installé : exécutez « python -m spacy download {name} » là où il y a un réseau, ou choisissez le paquet wheel ou le dossier d’un modèle sur le disque, dans les réglages.</translation>
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
        <location filename="../../annotator/ui/acts/article.py" line="45"/>
        <source>The article above in the list</source>
        <translation>L’article au-dessus dans la liste</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/article.py" line="48"/>
        <source>Next unfinished article</source>
        <translation>Prochain article à terminer</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/article.py" line="50"/>
        <source>The next article that is neither done nor skipped</source>
        <translation>Le prochain article ni terminé ni écarté</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/article.py" line="53"/>
        <source>Delete from the project</source>
        <translation>Supprimer du projet</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/article.py" line="55"/>
        <source>Take the article and its annotations out of the project; undo brings them back</source>
        <translation>Retirer du projet l’article et ses annotations ; « Annuler » les y remet</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/edit.py" line="9"/>
        <location filename="../../annotator/ui/display.py" line="182"/>
        <location filename="../../annotator/ui/hands_article.py" line="90"/>
        <location filename="../../annotator/ui/hands_many.py" line="42"/>
        <location filename="../../annotator/ui/hands_many.py" line="117"/>
        <location filename="../../annotator/ui/header.py" line="58"/>
        <location filename="../../annotator/ui/header.py" line="75"/>
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
        <location filename="../../annotator/ui/display.py" line="183"/>
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
        <location filename="../../annotator/ui/acts/edit.py" line="21"/>
        <source>Copy the selected words</source>
        <translation>Copier les mots sélectionnés</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/edit.py" line="24"/>
        <location filename="../../annotator/ui/find_bar.py" line="25"/>
        <location filename="../../annotator/ui/find_bar.py" line="26"/>
        <source>Find in the article</source>
        <translation>Rechercher dans l’article</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/edit.py" line="26"/>
        <source>Find words in the open article</source>
        <translation>Rechercher des mots dans l’article ouvert</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/edit.py" line="29"/>
        <source>Find next</source>
        <translation>Occurrence suivante</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/edit.py" line="30"/>
        <source>Go to the next match</source>
        <translation>Aller à l’occurrence suivante</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/edit.py" line="33"/>
        <source>Find previous</source>
        <translation>Occurrence précédente</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/edit.py" line="35"/>
        <source>Go to the match before</source>
        <translation>Aller à l’occurrence précédente</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/edit.py" line="38"/>
        <location filename="../../annotator/ui/article_list.py" line="170"/>
        <location filename="../../annotator/ui/article_list.py" line="171"/>
        <source>Search the articles</source>
        <translation>Rechercher parmi les articles</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/edit.py" line="40"/>
        <source>Go to the search field of the article list</source>
        <translation>Aller au champ de recherche de la liste des articles</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/edit.py" line="43"/>
        <source>Settings…</source>
        <translation>Réglages…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/edit.py" line="44"/>
        <source>How the program looks and works</source>
        <translation>L’apparence et le fonctionnement du programme</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/edit.py" line="47"/>
        <source>Keyboard shortcuts…</source>
        <translation>Raccourcis clavier…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/edit.py" line="48"/>
        <source>See and change the key of any command</source>
        <translation>Voir et changer la touche de toute commande</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/help.py" line="9"/>
        <source>Find a command…</source>
        <translation>Trouver une commande…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/help.py" line="11"/>
        <source>Any command, by part of its name</source>
        <translation>Toute commande, par une partie de son nom</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/help.py" line="14"/>
        <location filename="../../annotator/ui/dialogs/keys_editor.py" line="120"/>
        <location filename="../../annotator/ui/dialogs/keys_sheet.py" line="45"/>
        <location filename="../../annotator/ui/dialogs/keys_sheet.py" line="89"/>
        <source>Keys</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/help.py" line="15"/>
        <source>All keys on one sheet</source>
        <translation>Tous les raccourcis sur une feuille</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/help.py" line="18"/>
        <location filename="../../annotator/ui/dialogs/guide.py" line="27"/>
        <location filename="../../annotator/ui/dialogs/guide.py" line="112"/>
        <location filename="../../annotator/ui/dialogs/guide_side.py" line="113"/>
        <location filename="../../annotator/ui/dialogs/keys_sheet.py" line="62"/>
        <location filename="../../annotator/ui/palette_entries.py" line="94"/>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/help.py" line="19"/>
        <source>How things are done, page by page, beside the work</source>
        <translation>Comment faire, page par page, à côté du travail</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/help.py" line="21"/>
        <location filename="../../annotator/ui/dialogs/about.py" line="19"/>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/help.py" line="22"/>
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
        <location filename="../../annotator/ui/acts/many.py" line="9"/>
        <source>Filter the articles…</source>
        <translation>Filtrer les articles…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/many.py" line="11"/>
        <source>Open the menu of filters, with those that are kept</source>
        <translation>Ouvrir le menu des filtres, avec ceux qui sont conservés</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/many.py" line="14"/>
        <location filename="../../annotator/ui/filter_menu.py" line="139"/>
        <source>Keep this filter…</source>
        <translation>Conserver ce filtre…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/many.py" line="16"/>
        <source>Give what the list is filtered by a name, to come back to it</source>
        <translation>Donner un nom au filtre de la liste, pour y revenir</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/many.py" line="19"/>
        <source>Show all articles</source>
        <translation>Afficher tous les articles</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/many.py" line="21"/>
        <location filename="../../annotator/ui/article_filter.py" line="183"/>
        <source>Take all filters away, and what is searched</source>
        <translation>Retirer tous les filtres, et la recherche</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/many.py" line="24"/>
        <source>Select all that are listed</source>
        <translation>Sélectionner toute la liste</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/many.py" line="27"/>
        <source>Select every article that the list shows, to do something to all of them</source>
        <translation>Sélectionner chaque article que la liste affiche, pour agir sur tous</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/many.py" line="30"/>
        <source>Selected: done</source>
        <translation>Sélection : terminés</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/many.py" line="32"/>
        <source>The selected articles are done; suggestions stay open</source>
        <translation>Les articles sélectionnés sont terminés ; les suggestions restent en attente</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/many.py" line="35"/>
        <source>Selected: skip</source>
        <translation>Sélection : écarter</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/many.py" line="37"/>
        <source>Leave the selected articles out</source>
        <translation>Laisser de côté les articles sélectionnés</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/many.py" line="40"/>
        <source>Selected: take up again</source>
        <translation>Sélection : reprendre</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/many.py" line="42"/>
        <source>The selected articles count as started</source>
        <translation>Les articles sélectionnés redeviennent en cours</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/many.py" line="45"/>
        <source>Selected: flag</source>
        <translation>Sélection : signaler</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/many.py" line="47"/>
        <source>Flag the selected articles</source>
        <translation>Signaler les articles sélectionnés</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/many.py" line="50"/>
        <source>Selected: take the flags away</source>
        <translation>Sélection : retirer les signalements</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/many.py" line="52"/>
        <source>Take the flags of the selected articles away</source>
        <translation>Retirer les signalements des articles sélectionnés</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/many.py" line="55"/>
        <source>Selected: language…</source>
        <translation>Sélection : langue…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/many.py" line="56"/>
        <source>Say in which language the selected articles are</source>
        <translation>Indiquer la langue des articles sélectionnés</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/many.py" line="59"/>
        <source>Selected: suggest again</source>
        <translation>Sélection : suggérer de nouveau</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/many.py" line="60"/>
        <source>Let the suggester read the selected articles anew</source>
        <translation>Faire relire les articles sélectionnés par le moteur de suggestion</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/many.py" line="63"/>
        <source>Selected: export…</source>
        <translation>Sélection : exporter…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/many.py" line="64"/>
        <source>Export the selected articles only</source>
        <translation>N’exporter que les articles sélectionnés</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/many.py" line="67"/>
        <source>Selected: delete from the project</source>
        <translation>Sélection : supprimer du projet</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/many.py" line="69"/>
        <source>Take the selected articles out of the project; undo brings them back</source>
        <translation>Retirer du projet les articles sélectionnés ; « Annuler » les y remet</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/project.py" line="9"/>
        <location filename="../../annotator/ui/hands_start.py" line="119"/>
        <location filename="../../annotator/ui/welcome.py" line="91"/>
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
        <source>Look into a colleague’s project…</source>
        <translation>Consulter le projet d’un collègue…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/project.py" line="20"/>
        <source>Open a project file to read only, in a window of its own</source>
        <translation>Ouvrir un fichier de projet en lecture seule, dans une fenêtre à part</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/project.py" line="23"/>
        <source>Open the sample project</source>
        <translation>Ouvrir le projet d’exemple</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/project.py" line="24"/>
        <source>A small project of sample articles to try things on</source>
        <translation>Un petit projet d’articles d’exemple pour essayer</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/project.py" line="27"/>
        <location filename="../../annotator/ui/article_list.py" line="332"/>
        <source>Import files…</source>
        <translation>Importer des fichiers…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/project.py" line="29"/>
        <source>Add articles from files, after a look at what will come in</source>
        <translation>Ajouter des articles depuis des fichiers, après un aperçu de ce qui sera importé</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/project.py" line="32"/>
        <source>Import a folder…</source>
        <translation>Importer un dossier…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/project.py" line="33"/>
        <source>Add every article in a folder and the folders inside it</source>
        <translation>Ajouter tous les articles d’un dossier et de ses sous-dossiers</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/project.py" line="36"/>
        <source>Paste a text as an article…</source>
        <translation>Coller un texte comme article…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/project.py" line="38"/>
        <source>Make an article of the text that was copied</source>
        <translation>Faire un article du texte copié</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/project.py" line="41"/>
        <location filename="../../annotator/ui/dialogs/keys_editor.py" line="149"/>
        <location filename="../../annotator/ui/dialogs/scheme_parts.py" line="98"/>
        <location filename="../../annotator/ui/hands_article.py" line="105"/>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/project.py" line="42"/>
        <source>Write a training set as DocBin or JSONL</source>
        <translation>Écrire un jeu d’entraînement en DocBin ou JSONL</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/project.py" line="45"/>
        <source>Save a copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/project.py" line="46"/>
        <source>Write a consistent copy of the project file</source>
        <translation>Écrire une copie cohérente du fichier de projet</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/project.py" line="49"/>
        <source>Backups…</source>
        <translation>Sauvegardes…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/project.py" line="50"/>
        <source>What the project was before: look, open a copy, restore</source>
        <translation>Les états antérieurs du projet : consulter, ouvrir une copie, restaurer</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/project.py" line="53"/>
        <location filename="../../annotator/ui/dialogs/check_dialog.py" line="19"/>
        <location filename="../../annotator/ui/hands_safety.py" line="167"/>
        <source>Check the project</source>
        <translation>Vérifier le projet</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/project.py" line="54"/>
        <source>Look whether everything in the file is as it must be</source>
        <translation>Regarder si tout dans le fichier est comme il doit l’être</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/project.py" line="57"/>
        <location filename="../../annotator/ui/window.py" line="196"/>
        <source>Project settings…</source>
        <translation>Réglages du projet…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/project.py" line="59"/>
        <source>Which pipeline reads which language, and how strict “done” is</source>
        <translation>Quel modèle lit quelle langue, et ce qu’exige « terminé »</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/project.py" line="62"/>
        <location filename="../../annotator/ui/label_bar.py" line="210"/>
        <source>Label scheme…</source>
        <translation>Schéma d’étiquettes…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/project.py" line="64"/>
        <source>The layers and labels: add, rename, recolour, reorder, merge, delete</source>
        <translation>Les couches et les étiquettes : ajouter, renommer, recolorer, réordonner, fusionner, supprimer</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/project.py" line="67"/>
        <source>Close project</source>
        <translation>Fermer le projet</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/project.py" line="69"/>
        <source>Close the project file; everything is saved already</source>
        <translation>Fermer le fichier de projet ; tout est déjà enregistré</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/project.py" line="72"/>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/project.py" line="73"/>
        <source>Close the window; everything is saved already</source>
        <translation>Fermer la fenêtre ; tout est déjà enregistré</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/row.py" line="27"/>
        <source>needs an open project</source>
        <translation>demande un projet ouvert</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/row.py" line="28"/>
        <source>needs an open article</source>
        <translation>demande un article ouvert</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/row.py" line="29"/>
        <source>needs a span in focus</source>
        <translation>demande un segment actif</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/row.py" line="30"/>
        <source>needs several articles selected</source>
        <translation>demande plusieurs articles sélectionnés</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/row.py" line="84"/>
        <location filename="../../annotator/ui/dialogs/new_project.py" line="111"/>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/row.py" line="85"/>
        <source>Edit</source>
        <translation>Édition</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/row.py" line="88"/>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/row.py" line="89"/>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/row.py" line="90"/>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/span.py" line="9"/>
        <source>Next suggestion</source>
        <translation>Suggestion suivante</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/span.py" line="12"/>
        <source>Next open suggestion; past the last one, the next unfinished article</source>
        <translation>Suggestion en attente suivante ; après la dernière, le prochain article à terminer</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/span.py" line="15"/>
        <source>Previous suggestion</source>
        <translation>Suggestion précédente</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/span.py" line="17"/>
        <source>The open suggestion before this one</source>
        <translation>La suggestion en attente précédente</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/span.py" line="20"/>
        <location filename="../../annotator/ui/inspector_pages.py" line="59"/>
        <location filename="../../annotator/ui/span_list.py" line="205"/>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/span.py" line="23"/>
        <source>Accept the suggestion in focus, go to the next one</source>
        <translation>Accepter la suggestion active, passer à la suivante</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/span.py" line="26"/>
        <location filename="../../annotator/ui/span_list.py" line="240"/>
        <source>Reject or delete</source>
        <translation>Rejeter ou supprimer</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/span.py" line="28"/>
        <source>Reject the suggestion in focus, or delete the annotation</source>
        <translation>Rejeter la suggestion active, ou supprimer l’annotation</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/span.py" line="31"/>
        <source>Accept all of this suggester</source>
        <translation>Tout accepter de ce moteur de suggestion</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/span.py" line="33"/>
        <source>Accept what the suggester of the span in focus proposes in this article</source>
        <translation>Accepter ce que propose dans cet article le moteur de suggestion du segment actif</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/span.py" line="36"/>
        <source>Accept all with this score or a better one</source>
        <translation>Tout accepter à partir de ce score</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/span.py" line="38"/>
        <source>Accept what is proposed here at least as surely as the span in focus</source>
        <translation>Accepter ce qui est proposé ici avec au moins autant d’assurance que le segment actif</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/span.py" line="41"/>
        <source>Choose a label…</source>
        <translation>Choisir une étiquette…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/span.py" line="43"/>
        <source>Label the selection or the span in focus by typing part of a label&apos;s name</source>
        <translation>Étiqueter la sélection ou le segment actif en tapant une partie du nom d’une étiquette</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/span.py" line="46"/>
        <source>Switch the layer</source>
        <translation>Changer de couche</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/span.py" line="49"/>
        <source>Make the next layer the active one</source>
        <translation>Activer la couche suivante</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/span.py" line="52"/>
        <source>Label the same words in this article</source>
        <translation>Étiqueter les mêmes mots dans cet article</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/span.py" line="54"/>
        <source>Give the same words the same label in this article</source>
        <translation>Donner aux mêmes mots la même étiquette dans cet article</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/span.py" line="57"/>
        <source>Label the same words in the project…</source>
        <translation>Étiqueter les mêmes mots dans le projet…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/span.py" line="59"/>
        <source>List the same words in all articles, and give those ticked the same label</source>
        <translation>Lister les mêmes mots dans tous les articles, et donner la même étiquette à ceux qui sont cochés</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/span.py" line="62"/>
        <source>Note on the annotation…</source>
        <translation>Note sur l’annotation…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/span.py" line="64"/>
        <source>Write a note on the annotation in focus</source>
        <translation>Écrire une note sur l’annotation active</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/span.py" line="67"/>
        <source>Grow the end</source>
        <translation>Étendre la fin</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/span.py" line="69"/>
        <source>Take in the next word</source>
        <translation>Inclure le mot suivant</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/span.py" line="72"/>
        <source>Shrink the end</source>
        <translation>Réduire la fin</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/span.py" line="74"/>
        <source>Leave out the last word</source>
        <translation>Exclure le dernier mot</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/span.py" line="77"/>
        <source>Grow the start</source>
        <translation>Étendre le début</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/span.py" line="80"/>
        <source>Take in the word before</source>
        <translation>Inclure le mot précédent</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/span.py" line="83"/>
        <source>Shrink the start</source>
        <translation>Réduire le début</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/span.py" line="85"/>
        <source>Leave out the first word</source>
        <translation>Exclure le premier mot</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/span.py" line="88"/>
        <source>Let go</source>
        <translation>Lâcher</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/span.py" line="90"/>
        <source>Drop the selection, then the focus</source>
        <translation>Abandonner la sélection, puis le segment actif</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/view.py" line="9"/>
        <source>Article list</source>
        <translation>Liste des articles</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/view.py" line="11"/>
        <source>Show or hide the article list</source>
        <translation>Afficher ou masquer la liste des articles</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/view.py" line="14"/>
        <location filename="../../annotator/ui/inspector.py" line="47"/>
        <source>Inspector</source>
        <translation>Inspecteur</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/view.py" line="16"/>
        <source>Show or hide the inspector</source>
        <translation>Afficher ou masquer l’inspecteur</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/view.py" line="19"/>
        <location filename="../../annotator/ui/inspector.py" line="61"/>
        <source>All spans of the article</source>
        <translation>Tous les segments de l’article</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/view.py" line="21"/>
        <source>Go to the list of all spans; from there back to the span in focus</source>
        <translation>Aller à la liste de tous les segments ; de là, revenir au segment actif</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/view.py" line="24"/>
        <source>Label bar</source>
        <translation>Barre des étiquettes</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/view.py" line="25"/>
        <source>Show or hide the labels above the article</source>
        <translation>Afficher ou masquer les étiquettes au-dessus de l’article</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/view.py" line="28"/>
        <source>Go to the next panel</source>
        <translation>Aller au panneau suivant</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/view.py" line="30"/>
        <source>Move the focus: articles, text, inspector</source>
        <translation>Passer des articles au texte, puis à l’inspecteur</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/view.py" line="33"/>
        <source>Go to the previous panel</source>
        <translation>Aller au panneau précédent</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/view.py" line="35"/>
        <source>Move the focus back</source>
        <translation>Revenir au panneau d’avant</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/view.py" line="38"/>
        <source>Larger text</source>
        <translation>Agrandir le texte</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/view.py" line="40"/>
        <source>Make the article&apos;s text larger</source>
        <translation>Agrandir le texte de l’article</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/view.py" line="43"/>
        <source>Smaller text</source>
        <translation>Réduire le texte</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/view.py" line="45"/>
        <source>Make the article&apos;s text smaller</source>
        <translation>Réduire le texte de l’article</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/view.py" line="48"/>
        <source>Normal size</source>
        <translation>Taille normale</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/view.py" line="50"/>
        <source>Show the article&apos;s text in its normal size</source>
        <translation>Afficher le texte de l’article à sa taille normale</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/view.py" line="53"/>
        <source>Colours of the system</source>
        <translation>Couleurs du système</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/view.py" line="55"/>
        <source>Light or dark as the system says</source>
        <translation>Clair ou sombre selon le système</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/view.py" line="60"/>
        <source>Dark words on light</source>
        <translation>Texte sombre sur fond clair</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/view.py" line="65"/>
        <source>Light words on dark</source>
        <translation>Texte clair sur fond sombre</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/view.py" line="68"/>
        <source>Distraction-free</source>
        <translation>Sans distraction</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/view.py" line="70"/>
        <source>Only the article and how far it is; Esc shows the rest again</source>
        <translation>Seulement l’article et son avancement ; Échap réaffiche le reste</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/view.py" line="73"/>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/view.py" line="75"/>
        <source>Nothing on the screen but this window</source>
        <translation>Rien d’autre à l’écran que cette fenêtre</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/view.py" line="78"/>
        <source>Today’s progress</source>
        <translation>Progression du jour</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/acts/view.py" line="79"/>
        <source>What is decided, done and left, and how long it takes</source>
        <translation>Ce qui est décidé, terminé, restant, et le temps que cela prend</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/article/access.py" line="20"/>
        <source>suggested {label}: {words}</source>
        <translation>{label} suggéré : {words}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/article/access.py" line="22"/>
        <source>{label}: {words}, does not fit the tokens</source>
        <translation>{label} : {words}, hors des limites de tokens</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/article/access.py" line="42"/>
        <source>{n} spans changed</source>
        <extracomment>{n} span changed</extracomment>
        <translation>
            <numerusform>{n} segment modifié</numerusform>
            <numerusform>{n} segments modifiés</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/article/access.py" line="59"/>
        <source>accepted {label}: {words}</source>
        <translation>{label} accepté : {words}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/article/access.py" line="61"/>
        <source>corrected to {label}: {words}</source>
        <translation>corrigé en {label} : {words}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/article/access.py" line="63"/>
        <source>rejected {label}: {words}</source>
        <translation>{label} rejeté : {words}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/article/access.py" line="65"/>
        <source>removed {label}: {words}</source>
        <translation>{label} retiré : {words}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/article/access.py" line="66"/>
        <source>open again, {label}: {words}</source>
        <translation>de nouveau en attente, {label} : {words}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/article/access.py" line="67"/>
        <source>added {label}: {words}</source>
        <translation>{label} ajouté : {words}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/article/access.py" line="68"/>
        <source>now {label}: {words}</source>
        <translation>désormais {label} : {words}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/article/access.py" line="94"/>
        <source>{label} · suggested by {source}</source>
        <translation>{label} · suggéré par {source}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/article/access.py" line="97"/>
        <source>{label} · suggested by {source}, {share}</source>
        <translation>{label} · suggéré par {source}, {share}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/article/access.py" line="102"/>
        <source>Begins or ends inside a token: it cannot be trained as it is.</source>
        <translation>Commence ou finit dans un token : tel quel, il ne peut servir à l’entraînement.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/article/voice.py" line="94"/>
        <source>No article</source>
        <translation>Aucun article</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/article_filter.py" line="58"/>
        <location filename="../../annotator/ui/dialogs/check_dialog.py" line="47"/>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/article_filter.py" line="60"/>
        <location filename="../../annotator/ui/dialogs/backups.py" line="23"/>
        <source>Done</source>
        <translation>Terminés</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/article_filter.py" line="61"/>
        <source>Skipped</source>
        <translation>Écartés</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/article_filter.py" line="62"/>
        <location filename="../../annotator/ui/filter_menu.py" line="22"/>
        <source>Flagged</source>
        <translation>Signalés</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/article_filter.py" line="63"/>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/article_filter.py" line="90"/>
        <source>Show: {which}</source>
        <translation>Afficher : {which}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/article_filter.py" line="154"/>
        <source>Take this filter away: {filter}</source>
        <translation>Retirer ce filtre : {filter}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/article_filter.py" line="178"/>
        <source>Articles shown</source>
        <translation>Articles affichés</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/article_filter.py" line="180"/>
        <location filename="../../annotator/ui/article_list.py" line="332"/>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/article_list.py" line="104"/>
        <source>Open: {article}</source>
        <translation>Ouvrir : {article}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/article_list.py" line="169"/>
        <source>Search…</source>
        <translation>Rechercher…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/article_list.py" line="265"/>
        <source>{shown} of {count}</source>
        <translation>{shown} sur {count}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/article_list.py" line="268"/>
        <source>{shown} of {count} so far: {share} % of the texts are looked through</source>
        <translation>{shown} sur {count} jusqu’ici : {share} % des textes sont parcourus</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/article_list.py" line="275"/>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/article_list.py" line="327"/>
        <source>No articles yet. Import some, or drop files on this window.</source>
        <translation>Pas encore d’articles. Importez-en, ou déposez des fichiers sur cette fenêtre.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/article_list.py" line="329"/>
        <source>No article has all these words.</source>
        <translation>Aucun article ne contient tous ces mots.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/article_list.py" line="331"/>
        <source>No article is like that.</source>
        <translation>Aucun article ne correspond.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/article_order.py" line="28"/>
        <source>Order of the articles, and what is shown of them</source>
        <translation>Ordre des articles, et ce qui en est affiché</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/article_order.py" line="41"/>
        <source>Backwards</source>
        <translation>À l’envers</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/article_order.py" line="45"/>
        <source>Show below the titles</source>
        <translation>Afficher sous les titres</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/article_selection.py" line="39"/>
        <source>Selected articles</source>
        <translation>Articles sélectionnés</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/article_selection.py" line="54"/>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/article_selection.py" line="54"/>
        <source>All that can be done to what is selected</source>
        <translation>Tout ce qu’on peut faire à la sélection</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/article_selection.py" line="60"/>
        <source>Select one article only</source>
        <translation>Ne sélectionner qu’un article</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/article_selection.py" line="60"/>
        <source>Select one only (Esc)</source>
        <translation>N’en sélectionner qu’un (Échap)</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/article_selection.py" line="65"/>
        <source>{n} selected</source>
        <extracomment>{n} selected</extracomment>
        <translation>
            <numerusform>{n} sélectionné</numerusform>
            <numerusform>{n} sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/ask.py" line="16"/>
        <source>Projects (*.annot)</source>
        <translation>Projets (*.annot)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/ask.py" line="17"/>
        <source>JSON files (*.json)</source>
        <translation>Fichiers JSON (*.json)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/ask.py" line="36"/>
        <source>Open a project</source>
        <translation>Ouvrir un projet</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/ask.py" line="48"/>
        <location filename="../../annotator/ui/dialogs/new_project.py" line="67"/>
        <source>New project</source>
        <translation>Nouveau projet</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/ask.py" line="55"/>
        <source>Replace {name}?</source>
        <translation>Remplacer {name} ?</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/ask.py" line="56"/>
        <source>There is such a file already. What is in it would be lost.</source>
        <translation>Ce fichier existe déjà. Son contenu serait perdu.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/ask.py" line="57"/>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/ask.py" line="65"/>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/ask.py" line="66"/>
        <source>Import files</source>
        <translation>Importer des fichiers</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/ask.py" line="91"/>
        <source>Choose a pipeline’s wheel</source>
        <translation>Choisir le paquet wheel d’un modèle</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/ask.py" line="91"/>
        <source>Wheels (*.whl)</source>
        <translation>Paquets wheel (*.whl)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/ask.py" line="100"/>
        <source>Language of the article</source>
        <translation>Langue de l’article</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/ask.py" line="101"/>
        <source>Language tag, such as fr, en or pt-BR:</source>
        <translation>Code de langue, comme fr, en ou pt-BR :</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/ask.py" line="123"/>
        <source>Done with suggestions unseen</source>
        <translation>Terminé sans avoir vu toutes les suggestions</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/ask.py" line="125"/>
        <source>{n} open suggestions have not been on the screen yet.</source>
        <extracomment>{n} open suggestion has not been on the screen yet.</extracomment>
        <translation>
            <numerusform>{n} suggestion en attente n’a pas encore été à l’écran.</numerusform>
            <numerusform>{n} suggestions en attente n’ont pas encore été à l’écran.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/ask.py" line="132"/>
        <source>“Accept all” takes all {n} that are open. “Leave unseen” accepts only what you saw; the rest stays a suggestion. Ctrl+Z takes either back.</source>
        <extracomment>“Accept all” takes it. “Leave unseen” accepts only what you saw; the rest stays a suggestion. Ctrl+Z takes either back.</extracomment>
        <translation>
            <numerusform>« Tout accepter » la prend. « Laisser de côté » n’accepte que ce que vous avez vu ; le reste demeure une suggestion. Ctrl+Z revient sur l’un comme sur l’autre.</numerusform>
            <numerusform>« Tout accepter » prend les {n} suggestions en attente. « Laisser de côté » n’accepte que ce que vous avez vu ; le reste demeure une suggestion. Ctrl+Z revient sur l’un comme sur l’autre.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/ask.py" line="142"/>
        <source>Show me</source>
        <translation>Me les montrer</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/ask.py" line="143"/>
        <source>Accept all</source>
        <translation>Tout accepter</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/ask.py" line="144"/>
        <source>Leave unseen</source>
        <translation>Laisser de côté</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/about.py" line="23"/>
        <source>A desktop program for labelling articles by hand: who, where, when, and what happened. spaCy suggests, you decide. Nothing leaves this computer.</source>
        <translation>Un programme de bureau pour étiqueter des articles à la main : qui, où, quand, et ce qui s’est passé. spaCy suggère, vous décidez. Rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/about.py" line="39"/>
        <source>Licence: MIT. It stands on Qt and PySide6 {version} (LGPL 3), spaCy (MIT), SQLAlchemy (MIT) and pydantic (MIT). Pipelines have licences of their own.</source>
        <translation>Licence : MIT. Il repose sur Qt et PySide6 {version} (LGPL 3), spaCy (MIT), SQLAlchemy (MIT) et pydantic (MIT). Les modèles ont leurs propres licences.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/backups.py" line="23"/>
        <source>Made</source>
        <translation>Faite le</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/backups.py" line="23"/>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/backups.py" line="23"/>
        <location filename="../../annotator/ui/dialogs/backups.py" line="26"/>
        <location filename="../../annotator/ui/dialogs/check_dialog.py" line="43"/>
        <location filename="../../annotator/ui/dialogs/export_dialog.py" line="35"/>
        <location filename="../../annotator/ui/dialogs/import_options.py" line="27"/>
        <source>Annotations</source>
        <translation>Annotations</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/backups.py" line="27"/>
        <source>Articles that are done</source>
        <translation>Articles terminés</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/backups.py" line="28"/>
        <source>Steps of the history</source>
        <translation>Étapes de l’historique</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/backups.py" line="45"/>
        <location filename="../../annotator/ui/dialogs/backups.py" line="52"/>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/backups.py" line="55"/>
        <location filename="../../annotator/ui/dialogs/paste_dialog.py" line="120"/>
        <location filename="../../annotator/ui/dialogs/steps.py" line="41"/>
        <location filename="../../annotator/ui/dialogs/work.py" line="59"/>
        <source>What stands in the way</source>
        <translation>Ce qui fait obstacle</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/backups.py" line="56"/>
        <source>Open as a copy…</source>
        <translation>Ouvrir en copie…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/backups.py" line="57"/>
        <location filename="../../annotator/ui/hands_safety.py" line="121"/>
        <source>Restore…</source>
        <translation>Restaurer…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/backups.py" line="58"/>
        <source>Rescue what can be read…</source>
        <translation>Sauver ce qui est lisible…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/backups.py" line="59"/>
        <location filename="../../annotator/ui/dialogs/crash.py" line="49"/>
        <location filename="../../annotator/ui/dialogs/report.py" line="100"/>
        <location filename="../../annotator/ui/looking.py" line="32"/>
        <location filename="../../annotator/ui/status.py" line="135"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/backups.py" line="77"/>
        <source>Under way…</source>
        <translation>En cours…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/backups.py" line="98"/>
        <source>Made automatically while you work; how often and how many are settings. They are whole projects in the folder “{folder}”, beside the project.</source>
        <translation>Faites automatiquement pendant que vous travaillez ; leur fréquence et leur nombre sont des réglages. Ce sont des projets entiers dans le dossier « {folder} », à côté du projet.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/backups.py" line="104"/>
        <source>The project itself can’t be opened. A backup can take its place; the damaged file is kept in the folder “{folder}”.</source>
        <translation>Le projet lui-même ne peut être ouvert. Une sauvegarde peut prendre sa place ; le fichier endommagé est conservé dans le dossier « {folder} ».</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/backups.py" line="112"/>
        <location filename="../../annotator/ui/dialogs/report.py" line="92"/>
        <source>Show the folder</source>
        <translation>Afficher le dossier</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/backups.py" line="124"/>
        <source>Backups of {name}</source>
        <translation>Sauvegardes de {name}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/backups.py" line="144"/>
        <source>There is no backup yet. The first one is made soon after something changed.</source>
        <translation>Il n’y a pas encore de sauvegarde. La première est faite peu après un changement.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/backups.py" line="206"/>
        <source>In the backup</source>
        <translation>Dans la sauvegarde</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/backups.py" line="206"/>
        <source>By restoring</source>
        <translation>En restaurant</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/backups.py" line="218"/>
        <location filename="../../annotator/ui/dialogs/guide_side.py" line="166"/>
        <location filename="../../annotator/ui/keymap_file.py" line="56"/>
        <source>{name}, {key}: {why}</source>
        <translation>{name}, {key} : {why}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/check_dialog.py" line="19"/>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/check_dialog.py" line="21"/>
        <source>A copy of the project is read in the background: the database itself, texts, tokens, spans, labels, decisions and the history. Nothing is changed.</source>
        <translation>Une copie du projet est lue à l’arrière-plan : la base de données elle-même, les textes, tokens, segments, étiquettes, décisions et l’historique. Rien n’est changé.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/dialogs/check_dialog.py" line="40"/>
        <source>{n} things are wrong</source>
        <extracomment>{n} thing is wrong</extracomment>
        <translation>
            <numerusform>{n} anomalie</numerusform>
            <numerusform>{n} anomalies</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/check_dialog.py" line="47"/>
        <source>Go back to a backup, or save a copy on another disk and check it.</source>
        <translation>Revenez à une sauvegarde, ou enregistrez une copie sur un autre disque et vérifiez-la.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/check_dialog.py" line="50"/>
        <source>Nothing is wrong</source>
        <translation>Aucune anomalie</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/check_dialog.py" line="52"/>
        <source>What is wrong</source>
        <translation>Anomalie</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/check_dialog.py" line="52"/>
        <source>A repair</source>
        <translation>Réparation</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/check_dialog.py" line="60"/>
        <source>Repair</source>
        <translation>Réparer</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/check_dialog.py" line="65"/>
        <source>article {id}</source>
        <translation>article {id}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/crash.py" line="33"/>
        <source>The program ended unexpectedly</source>
        <translation>Le programme s’est arrêté inopinément</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/crash.py" line="35"/>
        <source>Something went wrong in the program</source>
        <translation>Une erreur s’est produite dans le programme</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/crash.py" line="41"/>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/crash.py" line="44"/>
        <location filename="../../annotator/ui/dialogs/report.py" line="94"/>
        <source>Copy the report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/crash.py" line="46"/>
        <source>Close the program</source>
        <translation>Fermer le programme</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/crash.py" line="49"/>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/crash.py" line="59"/>
        <source>Nothing is missing: every decision until then is in the project.</source>
        <translation>Rien ne manque : toutes les décisions prises jusque-là sont dans le projet.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/crash.py" line="61"/>
        <source>This is a fault of the program, not yours. Nothing is missing: every decision was in the project before you saw it. You can go on; if something looks odd, close the program and start it again.</source>
        <translation>C’est une faute du programme, pas la vôtre. Rien ne manque : chaque décision était dans le projet avant que vous ne la voyiez. Vous pouvez continuer ; si quelque chose paraît étrange, fermez le programme et relancez-le.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/crash.py" line="69"/>
        <source>The report names versions, places in the program and the last commands, and nothing of any article. Please send it to whoever looks after the program.</source>
        <translation>Le rapport cite des versions, des endroits du programme et les dernières commandes, et rien d’aucun article. Envoyez-le, s’il vous plaît, à la personne qui s’occupe du programme.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/crash.py" line="87"/>
        <source>It is kept in {file}.</source>
        <translation>Il est conservé dans {file}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/crash.py" line="92"/>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/export_dialog.py" line="29"/>
        <source>Done ({n})</source>
        <translation>Terminés ({n})</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/export_dialog.py" line="30"/>
        <source>Started ({n})</source>
        <translation>En cours ({n})</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/export_dialog.py" line="31"/>
        <source>Not started ({n})</source>
        <translation>Non commencés ({n})</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/export_dialog.py" line="32"/>
        <source>Skipped ({n})</source>
        <translation>Écartés ({n})</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/export_dialog.py" line="37"/>
        <source>Both</source>
        <translation>Les deux</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/export_dialog.py" line="64"/>
        <source>Export the selected articles</source>
        <translation>Exporter les articles sélectionnés</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/export_dialog.py" line="65"/>
        <source>Export a training set</source>
        <translation>Exporter un jeu d’entraînement</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/export_dialog.py" line="66"/>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/export_dialog.py" line="71"/>
        <location filename="../../annotator/ui/dialogs/export_dialog.py" line="144"/>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/export_dialog.py" line="82"/>
        <location filename="../../annotator/ui/dialogs/export_dialog.py" line="149"/>
        <location filename="../../annotator/ui/dialogs/new_project.py" line="72"/>
        <location filename="../../annotator/ui/dialogs/new_project.py" line="142"/>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/export_dialog.py" line="146"/>
        <location filename="../../annotator/ui/dialogs/scheme_parts.py" line="77"/>
        <location filename="../../annotator/ui/dialogs/scheme_parts.py" line="154"/>
        <source>Layers</source>
        <translation>Couches</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/export_dialog.py" line="148"/>
        <source>Parts</source>
        <translation>Parties</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/export_dialog.py" line="189"/>
        <source>There is no article of that status; choose another one.</source>
        <translation>Il n’y a pas d’article dans cet état ; choisissez-en un autre.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/export_dialog.py" line="191"/>
        <source>Choose at least one layer.</source>
        <translation>Choisissez au moins une couche.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/export_dialog.py" line="193"/>
        <source>The parts add up to {total} %; they must make 100 %.</source>
        <translation>Les parties font {total} % ; elles doivent faire 100 %.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/export_dialog.py" line="195"/>
        <source>Say in which folder the files go.</source>
        <translation>Indiquez dans quel dossier vont les fichiers.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/dialogs/export_dialog.py" line="199"/>
        <source>{n} articles. Files are written beside, read back and compared, then moved into place.</source>
        <extracomment>{n} article. Files are written beside, read back and compared, then moved into place.</extracomment>
        <translation>
            <numerusform>{n} article. Les fichiers sont écrits à côté, relus et comparés, puis mis en place.</numerusform>
            <numerusform>{n} articles. Les fichiers sont écrits à côté, relus et comparés, puis mis en place.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/export_dialog.py" line="216"/>
        <source>Split into train, dev and test</source>
        <translation>Répartir en train, dev et test</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/export_dialog.py" line="218"/>
        <source>Seed of the split</source>
        <translation>Graine de la répartition</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/export_dialog.py" line="224"/>
        <source>seed</source>
        <translation>graine</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/export_dialog.py" line="234"/>
        <source>The same article always goes to the same part while the seed is the same, also when articles are added.</source>
        <translation>Le même article va toujours dans la même partie tant que la graine est la même, y compris quand des articles s’ajoutent.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/export_pane.py" line="40"/>
        <source>Spans by label and part</source>
        <translation>Segments par étiquette et partie</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/export_pane.py" line="43"/>
        <location filename="../../annotator/ui/dialogs/export_pane.py" line="155"/>
        <source>First record</source>
        <translation>Premier enregistrement</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/export_pane.py" line="48"/>
        <location filename="../../annotator/ui/dialogs/new_project.py" line="117"/>
        <location filename="../../annotator/ui/dialogs/scheme_parts.py" line="86"/>
        <location filename="../../annotator/ui/dialogs/scheme_parts.py" line="163"/>
        <location filename="../../annotator/ui/key_list.py" line="12"/>
        <location filename="../../annotator/ui/label_bar.py" line="198"/>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/export_pane.py" line="81"/>
        <location filename="../../annotator/ui/filter_menu.py" line="71"/>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/dialogs/export_pane.py" line="93"/>
        <source>{n} labels are missing from one of the parts.</source>
        <extracomment>{n} label is missing from one of the parts.</extracomment>
        <translation>
            <numerusform>{n} étiquette manque dans l’une des parties.</numerusform>
            <numerusform>{n} étiquettes manquent dans l’une des parties.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/export_pane.py" line="99"/>
        <source>There is no span in these articles.</source>
        <translation>Il n’y a pas de segment dans ces articles.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/export_pane.py" line="157"/>
        <source>Tokens of the first record</source>
        <translation>Tokens du premier enregistrement</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/export_pane.py" line="173"/>
        <source>There is no article of that status.</source>
        <translation>Il n’y a pas d’article dans cet état.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/export_pane.py" line="173"/>
        <location filename="../../annotator/ui/dialogs/import_pane.py" line="141"/>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/export_pane.py" line="187"/>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/export_pane.py" line="202"/>
        <source>From “{title}”.</source>
        <translation>De « {title} ».</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/dialogs/export_pane.py" line="204"/>
        <source>{n} more tokens.</source>
        <extracomment>{n} more token.</extracomment>
        <translation>
            <numerusform>{n} token de plus.</numerusform>
            <numerusform>{n} tokens de plus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/dialogs/export_pane.py" line="206"/>
        <source>{n} spans can’t be written.</source>
        <extracomment>{n} span can’t be written.</extracomment>
        <translation>
            <numerusform>{n} segment ne peut être écrit.</numerusform>
            <numerusform>{n} segments ne peuvent être écrits.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/export_pane.py" line="208"/>
        <source>No pipeline has read it yet, so its tokens may come out otherwise.</source>
        <translation>Aucun modèle ne l’a encore lu : ses tokens peuvent en sortir autrement.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/export_pane.py" line="217"/>
        <source>{part}: {articles}, {spans}</source>
        <translation>{part} : {articles}, {spans}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/first_import.py" line="23"/>
        <location filename="../../annotator/ui/dialogs/import_dialog.py" line="42"/>
        <source>Import articles</source>
        <translation>Importer des articles</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/first_import.py" line="23"/>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/guide.py" line="32"/>
        <location filename="../../annotator/ui/dialogs/steps.py" line="43"/>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/guide.py" line="33"/>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/guide.py" line="34"/>
        <source>The guide’s first page</source>
        <translation>La première page du guide</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/guide.py" line="112"/>
        <source>{page} – Guide</source>
        <translation>{page} – Guide</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/guide_page.py" line="60"/>
        <source>Page of the guide</source>
        <translation>Page du guide</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/guide_side.py" line="36"/>
        <location filename="../../annotator/ui/dialogs/guide_side.py" line="37"/>
        <source>Search the guide</source>
        <translation>Rechercher dans le guide</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/guide_side.py" line="44"/>
        <source>Found in the guide</source>
        <translation>Trouvé dans le guide</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/guide_side.py" line="108"/>
        <source>Pages of the guide</source>
        <translation>Pages du guide</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/guide_side.py" line="113"/>
        <source>All pages</source>
        <translation>Toutes les pages</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/dialogs/guide_side.py" line="137"/>
        <source>{n} places</source>
        <extracomment>{n} place</extracomment>
        <translation>
            <numerusform>{n} endroit</numerusform>
            <numerusform>{n} endroits</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/import_dialog.py" line="42"/>
        <location filename="../../annotator/ui/dialogs/import_dialog.py" line="169"/>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/dialogs/import_dialog.py" line="171"/>
        <source>Import {n} articles</source>
        <extracomment>Import {n} article</extracomment>
        <translation>
            <numerusform>Importer {n} article</numerusform>
            <numerusform>Importer {n} articles</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/import_dialog.py" line="173"/>
        <source>Import all of them</source>
        <translation>Tous les importer</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/import_files.py" line="34"/>
        <location filename="../../annotator/ui/dialogs/new_project.py" line="201"/>
        <source>Files and folders to import</source>
        <translation>Fichiers et dossiers à importer</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/import_files.py" line="45"/>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/import_files.py" line="45"/>
        <source>Take the chosen ones off the list</source>
        <translation>Retirer de la liste ceux qui sont choisis</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/import_files.py" line="47"/>
        <location filename="../../annotator/ui/dialogs/new_project.py" line="206"/>
        <source>Files…</source>
        <translation>Fichiers…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/import_files.py" line="47"/>
        <source>Add files</source>
        <translation>Ajouter des fichiers</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/import_files.py" line="49"/>
        <location filename="../../annotator/ui/dialogs/new_project.py" line="206"/>
        <location filename="../../annotator/ui/dialogs/pipelines.py" line="145"/>
        <source>Folder…</source>
        <translation>Dossier…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/import_files.py" line="49"/>
        <source>Add a folder with all that is in it</source>
        <translation>Ajouter un dossier avec tout son contenu</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/import_options.py" line="16"/>
        <source>Text</source>
        <comment>column</comment>
        <translation>Texte</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/import_options.py" line="17"/>
        <source>Title</source>
        <comment>column</comment>
        <translation>Titre</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/import_options.py" line="18"/>
        <source>Language</source>
        <comment>column</comment>
        <translation>Langue</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/import_options.py" line="19"/>
        <source>Source</source>
        <comment>column</comment>
        <translation>Source</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/import_options.py" line="20"/>
        <source>Date</source>
        <comment>column</comment>
        <translation>Date</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/import_options.py" line="21"/>
        <source>Spans</source>
        <comment>column</comment>
        <translation>Segments</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/import_options.py" line="26"/>
        <source>Suggestions to decide</source>
        <translation>Des suggestions à décider</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/import_options.py" line="28"/>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/import_options.py" line="31"/>
        <source>Each file</source>
        <translation>Chaque fichier</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/import_options.py" line="32"/>
        <source>Each block of lines</source>
        <translation>Chaque bloc de lignes</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/import_options.py" line="33"/>
        <source>Each line</source>
        <translation>Chaque ligne</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/import_options.py" line="36"/>
        <source>Detect it</source>
        <translation>Le détecter</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/import_options.py" line="39"/>
        <source>Western: Windows-1252</source>
        <translation>Occidental : Windows-1252</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/import_options.py" line="40"/>
        <source>Western: ISO-8859-15</source>
        <translation>Occidental : ISO-8859-15</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/import_options.py" line="41"/>
        <source>Western: Mac Roman</source>
        <translation>Occidental : Mac Roman</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/import_options.py" line="42"/>
        <source>Western: DOS 850</source>
        <translation>Occidental : DOS 850</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/import_options.py" line="43"/>
        <source>Central European: Windows-1250</source>
        <translation>Europe centrale : Windows-1250</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/import_options.py" line="44"/>
        <source>Cyrillic: Windows-1251</source>
        <translation>Cyrillique : Windows-1251</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/import_options.py" line="45"/>
        <source>Cyrillic: KOI8-U</source>
        <translation>Cyrillique : KOI8-U</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/import_options.py" line="46"/>
        <source>Greek: Windows-1253</source>
        <translation>Grec : Windows-1253</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/import_options.py" line="47"/>
        <source>Turkish: Windows-1254</source>
        <translation>Turc : Windows-1254</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/import_options.py" line="48"/>
        <source>Hebrew: Windows-1255</source>
        <translation>Hébreu : Windows-1255</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/import_options.py" line="49"/>
        <source>Arabic: Windows-1256</source>
        <translation>Arabe : Windows-1256</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/import_options.py" line="50"/>
        <source>Chinese: GB 18030</source>
        <translation>Chinois : GB 18030</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/import_options.py" line="51"/>
        <source>Chinese: Big5</source>
        <translation>Chinois : Big5</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/import_options.py" line="52"/>
        <source>Japanese: Shift JIS</source>
        <translation>Japonais : Shift JIS</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/import_options.py" line="53"/>
        <source>Japanese: EUC-JP</source>
        <translation>Japonais : EUC-JP</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/import_options.py" line="54"/>
        <source>Korean: Windows-949</source>
        <translation>Coréen : Windows-949</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/import_options.py" line="69"/>
        <source>Language of all articles</source>
        <translation>Langue de tous les articles</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/import_options.py" line="70"/>
        <location filename="../../annotator/ui/dialogs/paste_dialog.py" line="115"/>
        <source>Recognise it</source>
        <translation>La reconnaître</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/import_options.py" line="73"/>
        <source>Encoding of the files</source>
        <translation>Encodage des fichiers</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/import_options.py" line="75"/>
        <source>Choose one where letters look wrong; it holds for all files of this import</source>
        <translation>Choisissez-en un si des lettres paraissent fausses ; il vaut pour tous les fichiers de cette importation</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/import_options.py" line="77"/>
        <source>What is one article in a text file</source>
        <translation>Ce qu’est un article dans un fichier texte</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/import_options.py" line="78"/>
        <source>Blocks are parted by blank lines</source>
        <translation>Les blocs sont séparés par des lignes vides</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/import_options.py" line="79"/>
        <source>What spans in the files become</source>
        <translation>Ce que deviennent les segments des fichiers</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/import_options.py" line="81"/>
        <source>Start anew</source>
        <translation>Repartir de zéro</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/import_options.py" line="83"/>
        <source>Forget what was chosen last time</source>
        <translation>Oublier les choix de la dernière fois</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/import_options.py" line="89"/>
        <source>Encoding</source>
        <translation>Encodage</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/import_options.py" line="90"/>
        <source>One article is</source>
        <translation>Un article, c’est</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/import_options.py" line="91"/>
        <source>Spans become</source>
        <translation>Segments lus comme</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/import_options.py" line="146"/>
        <source>Chosen as last time.</source>
        <translation>Choisi comme la dernière fois.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/import_options.py" line="166"/>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/import_options.py" line="172"/>
        <source>A column that you choose holds for all tables</source>
        <translation>Une colonne que vous choisissez vaut pour tous les tableaux</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/import_options.py" line="176"/>
        <source>Column: {part}</source>
        <translation>Colonne : {part}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/import_options.py" line="190"/>
        <source>Guessed, as in {file}</source>
        <translation>Deviné, comme dans {file}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/import_options.py" line="194"/>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/import_pane.py" line="62"/>
        <source>What will come in</source>
        <translation>Ce qui sera importé</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/import_pane.py" line="67"/>
        <source>Reading the files</source>
        <translation>Lecture des fichiers</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/import_pane.py" line="69"/>
        <source>Warnings</source>
        <translation>Avertissements</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/import_pane.py" line="85"/>
        <location filename="../../annotator/ui/dialogs/mentions.py" line="55"/>
        <source>Tick all</source>
        <translation>Tout cocher</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/import_pane.py" line="86"/>
        <location filename="../../annotator/ui/dialogs/mentions.py" line="55"/>
        <source>Tick none</source>
        <translation>Tout décocher</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/import_pane.py" line="89"/>
        <source>Hide what does not come in</source>
        <translation>Masquer ce qui n’est pas importé</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/import_pane.py" line="131"/>
        <source>Add files or a folder, or drop them here.</source>
        <translation>Ajoutez des fichiers ou un dossier, ou déposez-les ici.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/import_pane.py" line="133"/>
        <source>Nothing to show yet</source>
        <translation>Rien à montrer pour l’instant</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/import_pane.py" line="133"/>
        <source>Articles are shown here before anything comes in.</source>
        <translation>Les articles s’affichent ici avant toute importation.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/import_pane.py" line="141"/>
        <source>Reading {file}…</source>
        <translation>Lecture de {file}…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/dialogs/import_pane.py" line="171"/>
        <source>{n} articles come in</source>
        <extracomment>{n} article comes in</extracomment>
        <translation>
            <numerusform>{n} article sera importé</numerusform>
            <numerusform>{n} articles seront importés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/dialogs/import_pane.py" line="175"/>
        <source>{n} left out by you</source>
        <extracomment>{n} left out by you</extracomment>
        <translation>
            <numerusform>{n} exclu par vous</numerusform>
            <numerusform>{n} exclus par vous</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/dialogs/import_pane.py" line="177"/>
        <source>{n} duplicates</source>
        <extracomment>{n} duplicate</extracomment>
        <translation>
            <numerusform>{n} doublon</numerusform>
            <numerusform>{n} doublons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/dialogs/import_pane.py" line="179"/>
        <source>{n} refused</source>
        <extracomment>{n} refused</extracomment>
        <translation>
            <numerusform>{n} refusé</numerusform>
            <numerusform>{n} refusés</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/import_pane.py" line="184"/>
        <source>these are the first {n} of about {total}</source>
        <translation>voici les {n} premiers sur environ {total}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/import_pane.py" line="198"/>
        <source>The label scheme lacks these labels, their spans are left out: {labels}.</source>
        <translation>Le schéma d’étiquettes n’a pas ces étiquettes, leurs segments sont exclus : {labels}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/dialogs/import_pane.py" line="203"/>
        <source>Letters look wrong in {n} articles: try another encoding.</source>
        <extracomment>Letters look wrong in {n} article: try another encoding.</extracomment>
        <translation>
            <numerusform>Des lettres paraissent fausses dans {n} article : essayez un autre encodage.</numerusform>
            <numerusform>Des lettres paraissent fausses dans {n} articles : essayez un autre encodage.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/import_pane.py" line="217"/>
        <source>This does not come in</source>
        <translation>Ceci ne sera pas importé</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/import_pane.py" line="219"/>
        <source>Only the first {n} characters are shown here.</source>
        <translation>Seuls les {n} premiers caractères sont affichés ici.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/import_pane.py" line="228"/>
        <source>Articles that were found</source>
        <translation>Articles trouvés</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/key_panel.py" line="37"/>
        <source>Add a key</source>
        <translation>Ajouter une touche</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/key_panel.py" line="38"/>
        <source>Press the key. Esc lets it be.</source>
        <translation>Appuyez sur la touche. Échap abandonne.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/key_panel.py" line="39"/>
        <source>Take it from there</source>
        <translation>La lui prendre</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/key_panel.py" line="40"/>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/key_panel.py" line="117"/>
        <source>No command is chosen</source>
        <translation>Aucune commande n’est choisie</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/key_panel.py" line="118"/>
        <source>Choose one above to see and change its keys.</source>
        <translation>Choisissez-en une ci-dessus pour voir et changer ses touches.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/key_panel.py" line="139"/>
        <source>Change this key</source>
        <translation>Changer cette touche</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/key_panel.py" line="140"/>
        <source>Change {key}</source>
        <translation>Changer {key}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/key_panel.py" line="150"/>
        <source>Remove this key</source>
        <translation>Retirer cette touche</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/key_panel.py" line="151"/>
        <source>Remove {key}</source>
        <translation>Retirer {key}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/key_panel.py" line="166"/>
        <source>It has {key} already.</source>
        <translation>Elle a déjà {key}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/key_panel.py" line="169"/>
        <source>{key} does something else: “{name}”.</source>
        <translation>{key} fait autre chose : « {name} ».</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/key_panel.py" line="199"/>
        <source>The rest of its usual keys were given to other commands.</source>
        <translation>Ses autres touches habituelles ont été données à d’autres commandes.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/keys_editor.py" line="50"/>
        <location filename="../../annotator/ui/dialogs/keys_editor.py" line="164"/>
        <location filename="../../annotator/ui/settings_list.py" line="39"/>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/keys_editor.py" line="52"/>
        <location filename="../../annotator/ui/dialogs/keys_editor.py" line="53"/>
        <source>Search by name</source>
        <translation>Rechercher par nom</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/keys_editor.py" line="55"/>
        <source>Search by key</source>
        <translation>Rechercher par touche</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/keys_editor.py" line="58"/>
        <source>Press the key whose command you look for</source>
        <translation>Appuyez sur la touche dont vous cherchez la commande</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/keys_editor.py" line="60"/>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/keys_editor.py" line="61"/>
        <source>All menus</source>
        <translation>Tous les menus</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/keys_editor.py" line="64"/>
        <source>Changed ones only</source>
        <translation>Modifiées seulement</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/keys_editor.py" line="88"/>
        <source>{file} can’t be written: {why}</source>
        <translation>{file} ne peut être écrit : {why}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/keys_editor.py" line="91"/>
        <source>The keys are in {file}.</source>
        <translation>Les touches sont dans {file}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/keys_editor.py" line="98"/>
        <source>{file} can’t be read.</source>
        <translation>{file} est illisible.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/dialogs/keys_editor.py" line="105"/>
        <source>{n} keys were left out. {first}</source>
        <extracomment>{n} key was left out. {first}</extracomment>
        <translation>
            <numerusform>{n} touche a été laissée de côté. {first}</numerusform>
            <numerusform>{n} touches ont été laissées de côté. {first}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/keys_editor.py" line="112"/>
        <source>The keys of {file} hold now.</source>
        <translation>Les touches de {file} sont en vigueur.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/keys_editor.py" line="118"/>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/keys_editor.py" line="120"/>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/keys_editor.py" line="148"/>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/keys_editor.py" line="155"/>
        <location filename="../../annotator/ui/dialogs/settings_dialog.py" line="105"/>
        <source>Reset all</source>
        <translation>Tout réinitialiser</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/keys_editor.py" line="240"/>
        <source>changed</source>
        <translation>modifiée</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/keys_editor.py" line="242"/>
        <source>no key</source>
        <translation>sans touche</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/keys_sheet.py" line="51"/>
        <location filename="../../annotator/ui/dialogs/keys_sheet.py" line="52"/>
        <source>Find a key or a command</source>
        <translation>Trouver une touche ou une commande</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/keys_sheet.py" line="61"/>
        <source>All keys</source>
        <translation>Tous les raccourcis</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/keys_sheet.py" line="63"/>
        <source>Change keys…</source>
        <translation>Changer les touches…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/keys_sheet.py" line="64"/>
        <source>How things are done, page by page</source>
        <translation>Comment faire, page par page</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/keys_sheet.py" line="97"/>
        <source>Letters and digits work while the article has the focus, so that typing in a search field is safe.</source>
        <translation>Lettres et chiffres agissent quand l’article a le focus : on peut écrire sans risque dans un champ de recherche.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/keys_sheet.py" line="122"/>
        <source>No key and no command is called that.</source>
        <translation>Aucune touche ni commande ne porte ce nom.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/mentions.py" line="32"/>
        <source>The same words in the project</source>
        <translation>Les mêmes mots dans le projet</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/mentions.py" line="39"/>
        <location filename="../../annotator/ui/dialogs/mentions.py" line="40"/>
        <source>Filter the places</source>
        <translation>Filtrer les endroits</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/mentions.py" line="49"/>
        <source>Places of “{words}”</source>
        <translation>Endroits de « {words} »</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/mentions.py" line="54"/>
        <location filename="../../annotator/ui/dialogs/mentions.py" line="117"/>
        <source>Label</source>
        <comment>verb</comment>
        <translation>Étiqueter</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/mentions.py" line="67"/>
        <source>“{words}” as {label}</source>
        <translation>« {words} » comme {label}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/mentions.py" line="108"/>
        <source>Looking through the project…</source>
        <translation>Parcours du projet…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/dialogs/mentions.py" line="110"/>
        <source>{n} places ticked of {total}.</source>
        <extracomment>{n} place ticked of {total}.</extracomment>
        <translation>
            <numerusform>{n} endroit coché sur {total}.</numerusform>
            <numerusform>{n} endroits cochés sur {total}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/mentions.py" line="115"/>
        <source>These words have this label wherever they stand.</source>
        <translation>Ces mots ont cette étiquette partout où ils figurent.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/mentions.py" line="117"/>
        <source>Label {count}</source>
        <translation>Étiqueter {count}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/new_project.py" line="67"/>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/new_project.py" line="71"/>
        <source>Name of the project</source>
        <translation>Nom du projet</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/new_project.py" line="74"/>
        <location filename="../../annotator/ui/dialogs/new_project.py" line="144"/>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/new_project.py" line="77"/>
        <location filename="../../annotator/ui/dialogs/scheme.py" line="39"/>
        <source>Label scheme</source>
        <translation>Schéma d’étiquettes</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/new_project.py" line="112"/>
        <source>What is it called, and who labels?</source>
        <translation>Comment s’appelle-t-il, et qui étiquette ?</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/new_project.py" line="113"/>
        <source>A project is one file. Every decision is in it at once, under your name.</source>
        <translation>Un projet est un seul fichier. Chaque décision y est aussitôt, sous votre nom.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/new_project.py" line="118"/>
        <source>Which labels?</source>
        <translation>Quelles étiquettes ?</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/new_project.py" line="119"/>
        <source>The scheme is copied into the project, where it can be changed at any time.</source>
        <translation>Le schéma est copié dans le projet, où il peut être modifié à tout moment.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/new_project.py" line="123"/>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/new_project.py" line="124"/>
        <source>Where do suggestions come from?</source>
        <translation>D’où viennent les suggestions ?</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/new_project.py" line="125"/>
        <source>For each language the best pipeline that is installed, unless you choose another.</source>
        <translation>Pour chaque langue, le meilleur modèle installé, à moins que vous n’en choisissiez un autre.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/new_project.py" line="130"/>
        <source>Which articles?</source>
        <translation>Quels articles ?</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/new_project.py" line="131"/>
        <source>Drop files and folders here, or add them at any time later.</source>
        <translation>Déposez ici fichiers et dossiers, ou ajoutez-les plus tard, quand vous voulez.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/new_project.py" line="141"/>
        <location filename="../../annotator/ui/dialogs/scheme_forms.py" line="67"/>
        <location filename="../../annotator/ui/dialogs/scheme_forms.py" line="113"/>
        <location filename="../../annotator/ui/dialogs/scheme_forms.py" line="176"/>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/new_project.py" line="143"/>
        <source>Colleagues see whose annotations they are.</source>
        <translation>Vos collègues voient de qui sont les annotations.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/new_project.py" line="174"/>
        <source>The file is {file}.</source>
        <translation>Le fichier est {file}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/new_project.py" line="177"/>
        <source>Give the project a name and a folder.</source>
        <translation>Donnez au projet un nom et un dossier.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/new_project.py" line="179"/>
        <source>The name can’t hold a slash: the folder has a field of its own.</source>
        <translation>Le nom ne peut contenir de barre oblique : le dossier a son propre champ.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/new_project.py" line="181"/>
        <source>There is no folder {folder}.</source>
        <translation>Il n’y a pas de dossier {folder}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/new_project.py" line="183"/>
        <source>There is such a file already; choose another name, or open it instead.</source>
        <translation>Ce fichier existe déjà ; choisissez un autre nom, ou ouvrez-le.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/new_project.py" line="185"/>
        <source>Write your name, so that decisions have an owner.</source>
        <translation>Écrivez votre nom, pour que les décisions aient un auteur.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/new_project.py" line="199"/>
        <source>Drop files or folders here.</source>
        <translation>Déposez ici des fichiers ou des dossiers.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/new_project.py" line="204"/>
        <source>The sample articles, to try things: French and English</source>
        <translation>Les articles d’exemple, pour essayer : en français et en anglais</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/new_project.py" line="207"/>
        <source>Leave out</source>
        <translation>Exclure</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/note.py" line="21"/>
        <source>What should whoever reads this know?</source>
        <translation>Que doit savoir la personne qui lira ceci ?</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/note.py" line="24"/>
        <location filename="../../annotator/ui/dialogs/project_dialogs.py" line="53"/>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/parts.py" line="117"/>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/paste_dialog.py" line="45"/>
        <location filename="../../annotator/ui/dialogs/paste_dialog.py" line="140"/>
        <source>Paste a text as an article</source>
        <translation>Coller un texte comme article</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/paste_dialog.py" line="86"/>
        <source>Recognising the language…</source>
        <translation>Reconnaissance de la langue…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/paste_dialog.py" line="104"/>
        <source>Type or paste the text here</source>
        <translation>Écrivez ou collez le texte ici</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/paste_dialog.py" line="110"/>
        <source>An agency, a newspaper, an address</source>
        <translation>Une agence, un journal, une adresse</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/paste_dialog.py" line="113"/>
        <source>YYYY-MM-DD</source>
        <translation>AAAA-MM-JJ</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/paste_dialog.py" line="121"/>
        <source>Show it</source>
        <translation>L’afficher</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/paste_dialog.py" line="126"/>
        <source>Add the article</source>
        <translation>Ajouter l’article</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/paste_dialog.py" line="151"/>
        <source>There is no text yet.</source>
        <translation>Il n’y a pas encore de texte.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/paste_dialog.py" line="153"/>
        <source>The project has this text already, as “{title}”.</source>
        <translation>Le projet a déjà ce texte, sous le titre « {title} ».</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/paste_dialog.py" line="170"/>
        <source>Recognised: {language}</source>
        <translation>Reconnue : {language}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/paste_dialog.py" line="172"/>
        <source>Not recognised: choose one, or leave it open.</source>
        <translation>Non reconnue : choisissez-en une, ou laissez ouvert.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/pick.py" line="57"/>
        <source>Nothing is called that.</source>
        <translation>Rien ne porte ce nom.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/pick.py" line="129"/>
        <location filename="../../annotator/ui/find_bar.py" line="33"/>
        <source>Matches</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/pipelines.py" line="42"/>
        <source>There is no pipeline for “{name}”.</source>
        <translation>Il n’y a pas de modèle pour « {name} ».</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/pipelines.py" line="79"/>
        <source>Add a language</source>
        <translation>Ajouter une langue</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/pipelines.py" line="129"/>
        <source>{name} (not there)</source>
        <translation>{name} (absent)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/pipelines.py" line="129"/>
        <source>{name} (not installed)</source>
        <translation>{name} (non installé)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/pipelines.py" line="134"/>
        <source>{title} in {folder}</source>
        <translation>{title} dans {folder}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/pipelines.py" line="145"/>
        <source>Folder for {language}</source>
        <translation>Dossier pour : {language}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/pipelines.py" line="146"/>
        <source>Wheel…</source>
        <translation>Wheel…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/pipelines.py" line="146"/>
        <source>Wheel for {language}</source>
        <translation>Paquet wheel pour : {language}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/pipelines.py" line="158"/>
        <source>Add a language…</source>
        <translation>Ajouter une langue…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/pipelines.py" line="182"/>
        <source>Patterns alone make suggestions; words are split by rules.</source>
        <translation>Seuls les motifs font des suggestions ; les mots sont découpés par des règles.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/pipelines.py" line="185"/>
        <source>Pipeline for {language}</source>
        <translation>Modèle pour : {language}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/pipelines.py" line="189"/>
        <source>None: patterns alone</source>
        <translation>Aucun : motifs seuls</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/pipelines.py" line="220"/>
        <source>Automatic ({title})</source>
        <translation>Automatique ({title})</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/pipelines.py" line="220"/>
        <source>none is installed</source>
        <translation>aucun n’est installé</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/project_dialogs.py" line="43"/>
        <location filename="../../annotator/ui/dialogs/project_dialogs.py" line="57"/>
        <location filename="../../annotator/ui/settings_list.py" line="45"/>
        <source>Project settings</source>
        <translation>Réglages du projet</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/project_dialogs.py" line="47"/>
        <source>An article is done only when every suggestion is decided</source>
        <translation>Un article n’est terminé que lorsque chaque suggestion est décidée</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/project_dialogs.py" line="49"/>
        <source>Suggestions come from</source>
        <translation>Les suggestions viennent de</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/project_dialogs.py" line="62"/>
        <source>Otherwise “done” accepts the open suggestions that have been on the screen, and asks about the others.</source>
        <translation>Sinon, « terminé » accepte les suggestions en attente qui ont été à l’écran, et demande pour les autres.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/report.py" line="86"/>
        <source>What was left out, and why</source>
        <translation>Ce qui a été exclu, et pourquoi</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/report.py" line="90"/>
        <source>Show the article</source>
        <translation>Afficher l’article</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/scheme.py" line="56"/>
        <source>{name} replaces the scheme. Nothing is done before you apply it.</source>
        <translation>{name} remplace le schéma. Rien n’est fait avant que vous l’appliquiez.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/scheme.py" line="58"/>
        <source>The file</source>
        <translation>Le fichier</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/dialogs/scheme.py" line="63"/>
        <source>{n} new labels were added.</source>
        <extracomment>{n} new label was added.</extracomment>
        <translation>
            <numerusform>{n} nouvelle étiquette ajoutée.</numerusform>
            <numerusform>{n} nouvelles étiquettes ajoutées.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/scheme.py" line="66"/>
        <source>{said} Left out, for it says nothing here: {names}.</source>
        <translation>{said} Laissé de côté, car sans objet ici : {names}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/scheme.py" line="84"/>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/scheme.py" line="113"/>
        <source>First: {problem}</source>
        <translation>D’abord : {problem}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/scheme.py" line="115"/>
        <source>Counting spans…</source>
        <translation>Comptage des segments…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/scheme.py" line="117"/>
        <source>No span changes.</source>
        <translation>Aucun segment ne change.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/scheme.py" line="121"/>
        <location filename="../../annotator/ui/dialogs/scheme_effects.py" line="29"/>
        <location filename="../../annotator/ui/dialogs/scheme_parts.py" line="95"/>
        <source>What will happen</source>
        <translation>Ce qui va se passer</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/scheme.py" line="123"/>
        <source>What will happen: {spans} will be deleted</source>
        <translation>Ce qui va se passer : suppression de {spans}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/scheme.py" line="180"/>
        <location filename="../../annotator/ui/dialogs/scheme_parts.py" line="102"/>
        <location filename="../../annotator/ui/dialogs/scheme_parts.py" line="119"/>
        <location filename="../../annotator/ui/dialogs/steps.py" line="46"/>
        <location filename="../../annotator/ui/hands_many.py" line="113"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/scheme.py" line="250"/>
        <source>Its layer is deleted too; “Start over” brings both back.</source>
        <translation>Sa couche est supprimée aussi ; « Recommencer » rétablit les deux.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/scheme.py" line="314"/>
        <location filename="../../annotator/ui/dialogs/work.py" line="162"/>
        <source>Stopped. Nothing was changed.</source>
        <translation>Arrêté. Rien n’a été changé.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/scheme.py" line="322"/>
        <source>Discard the changes</source>
        <translation>Abandonner les changements</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/scheme.py" line="323"/>
        <source>Nothing is applied yet. Press once more to drop what you changed.</source>
        <translation>Rien n’est encore appliqué. Appuyez encore une fois pour abandonner vos changements.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/scheme_colours.py" line="30"/>
        <source>protanopia</source>
        <translation>protanopie</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/scheme_colours.py" line="31"/>
        <source>deuteranopia</source>
        <translation>deutéranopie</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/scheme_colours.py" line="32"/>
        <source>tritanopia</source>
        <translation>tritanopie</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/scheme_colours.py" line="35"/>
        <source>amber</source>
        <translation>ambre</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/scheme_colours.py" line="36"/>
        <source>blue</source>
        <translation>bleu</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/scheme_colours.py" line="37"/>
        <source>brown</source>
        <translation>brun</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/scheme_colours.py" line="38"/>
        <source>cyan</source>
        <translation>cyan</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/scheme_colours.py" line="39"/>
        <source>gold</source>
        <translation>or</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/scheme_colours.py" line="40"/>
        <source>green</source>
        <translation>vert</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/scheme_colours.py" line="41"/>
        <source>grey</source>
        <translation>gris</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/scheme_colours.py" line="42"/>
        <source>indigo</source>
        <translation>indigo</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/scheme_colours.py" line="43"/>
        <source>lime</source>
        <translation>citron vert</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/scheme_colours.py" line="44"/>
        <source>olive</source>
        <translation>olive</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/scheme_colours.py" line="45"/>
        <source>orange</source>
        <translation>orange</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/scheme_colours.py" line="46"/>
        <source>pink</source>
        <translation>rose bonbon</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/scheme_colours.py" line="47"/>
        <source>plum</source>
        <translation>prune</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/scheme_colours.py" line="48"/>
        <source>purple</source>
        <translation>pourpre</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/scheme_colours.py" line="49"/>
        <source>red</source>
        <translation>rouge</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/scheme_colours.py" line="50"/>
        <source>rose</source>
        <translation>rose</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/scheme_colours.py" line="51"/>
        <source>sky</source>
        <translation>bleu ciel</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/scheme_colours.py" line="52"/>
        <source>slate</source>
        <translation>ardoise</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/scheme_colours.py" line="53"/>
        <source>teal</source>
        <translation>sarcelle</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/scheme_colours.py" line="54"/>
        <source>violet</source>
        <translation>violet</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/scheme_colours.py" line="70"/>
        <source>Hard to tell from {labels}.</source>
        <translation>Difficile à distinguer de {labels}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/scheme_colours.py" line="74"/>
        <source>Hard to tell from {labels} for people with {who}.</source>
        <translation>Difficile à distinguer de {labels} en cas de {who}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/scheme_colours.py" line="99"/>
        <source>{colour}, used by {labels}</source>
        <translation>{colour}, utilisé par {labels}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/scheme_colours.py" line="138"/>
        <source>Palette</source>
        <translation>Palette</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/scheme_colours.py" line="184"/>
        <source>Own colour as #rrggbb</source>
        <translation>Couleur à vous, sous la forme #rrggbb</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/scheme_colours.py" line="188"/>
        <source>Choose for me</source>
        <translation>Choisir pour moi</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/scheme_colours.py" line="189"/>
        <source>The free colour that is easiest to tell from the others</source>
        <translation>La couleur libre la plus facile à distinguer des autres</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/scheme_colours.py" line="190"/>
        <source>Choose for all</source>
        <translation>Choisir pour toutes</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/scheme_colours.py" line="191"/>
        <source>Colours for all labels of this layer that everybody can tell</source>
        <translation>Des couleurs que chacun distingue, pour toutes les étiquettes de cette couche</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/scheme_effects.py" line="72"/>
        <source>What becomes of the spans of {label}</source>
        <translation>Ce que deviennent les segments de {label}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/scheme_effects.py" line="73"/>
        <source>Delete them</source>
        <translation>Les supprimer</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/scheme_effects.py" line="74"/>
        <source>Move them to {label}</source>
        <translation>Les passer à {label}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/scheme_effects.py" line="78"/>
        <source>Keep the label</source>
        <translation>Garder l’étiquette</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/scheme_effects.py" line="79"/>
        <source>Keep the label {label}</source>
        <translation>Garder l’étiquette {label}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/scheme_forms.py" line="25"/>
        <source>Entities: spans don’t overlap</source>
        <translation>Entités, sans chevauchement</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/scheme_forms.py" line="26"/>
        <source>Events: spans may overlap</source>
        <translation>Événements, avec chevauchement</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/scheme_forms.py" line="69"/>
        <source>What the screen shows where the name is not enough</source>
        <translation>Ce que l’écran affiche où le nom ne suffit pas</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/scheme_forms.py" line="71"/>
        <location filename="../../annotator/ui/dialogs/scheme_forms.py" line="117"/>
        <source>Definition</source>
        <translation>Définition</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/scheme_forms.py" line="72"/>
        <source>Examples, one in a line</source>
        <translation>Exemples, un par ligne</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/scheme_forms.py" line="73"/>
        <source>Aliases, parted by commas</source>
        <translation>Alias, séparés par des virgules</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/scheme_forms.py" line="106"/>
        <source>Kept too, so that suggestions still fit: {names}</source>
        <translation>Conservés aussi, pour que les suggestions conviennent encore : {names}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/scheme_forms.py" line="115"/>
        <source>Key</source>
        <translation>Touche</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/scheme_forms.py" line="116"/>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/scheme_forms.py" line="118"/>
        <source>Examples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/scheme_forms.py" line="118"/>
        <source>One in a line</source>
        <translation>Un par ligne</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/scheme_forms.py" line="119"/>
        <source>What pipelines and patterns call it, parted by commas</source>
        <translation>Comment modèles et motifs l’appellent, séparés par des virgules</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/scheme_forms.py" line="125"/>
        <source>Aliases</source>
        <translation>Alias</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/scheme_forms.py" line="165"/>
        <source>Name of the layer</source>
        <translation>Nom de la couche</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/scheme_forms.py" line="166"/>
        <source>Title of the layer</source>
        <translation>Titre de la couche</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/scheme_forms.py" line="167"/>
        <source>Kind of the layer</source>
        <translation>Genre de la couche</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/scheme_forms.py" line="178"/>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/scheme_lists.py" line="220"/>
        <location filename="../../annotator/ui/dialogs/scheme_rows.py" line="24"/>
        <source>without a name</source>
        <translation>sans nom</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/scheme_menus.py" line="23"/>
        <source>Replace with</source>
        <translation>Remplacer par</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/scheme_menus.py" line="23"/>
        <source>Add labels from</source>
        <translation>Ajouter des étiquettes de</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/dialogs/scheme_menus.py" line="28"/>
        <location filename="../../annotator/ui/dialogs/scheme_rows.py" line="15"/>
        <source>{n} labels</source>
        <extracomment>{n} label</extracomment>
        <translation>
            <numerusform>{n} étiquette</numerusform>
            <numerusform>{n} étiquettes</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/scheme_menus.py" line="35"/>
        <source>A file…</source>
        <translation>Un fichier…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/scheme_parts.py" line="79"/>
        <source>Add a layer</source>
        <translation>Ajouter une couche</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/scheme_parts.py" line="81"/>
        <source>Move the layer up (Alt+↑)</source>
        <translation>Monter la couche (Alt+↑)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/scheme_parts.py" line="82"/>
        <source>Move the layer down (Alt+↓)</source>
        <translation>Descendre la couche (Alt+↓)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/scheme_parts.py" line="83"/>
        <source>Merge the layer into another one</source>
        <translation>Fusionner la couche dans une autre</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/scheme_parts.py" line="84"/>
        <source>Delete the layer (Del)</source>
        <translation>Supprimer la couche (Suppr)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/scheme_parts.py" line="87"/>
        <source>Add a label</source>
        <translation>Ajouter une étiquette</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/scheme_parts.py" line="89"/>
        <source>Move the label up (Alt+↑)</source>
        <translation>Monter l’étiquette (Alt+↑)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/scheme_parts.py" line="90"/>
        <source>Move the label down (Alt+↓)</source>
        <translation>Descendre l’étiquette (Alt+↓)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/scheme_parts.py" line="91"/>
        <source>Merge the label into another one</source>
        <translation>Fusionner l’étiquette dans une autre</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/scheme_parts.py" line="92"/>
        <source>Delete the label (Del)</source>
        <translation>Supprimer l’étiquette (Suppr)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/scheme_parts.py" line="97"/>
        <source>Other schemes</source>
        <translation>Autres schémas</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/scheme_parts.py" line="99"/>
        <source>Start over</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/scheme_parts.py" line="101"/>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/scheme_parts.py" line="103"/>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/scheme_parts.py" line="110"/>
        <source>Changing spans</source>
        <translation>Modification des segments</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/scheme_parts.py" line="119"/>
        <location filename="../../annotator/ui/dialogs/work.py" line="197"/>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/dialogs/scheme_parts.py" line="124"/>
        <source>{n} spans looked at</source>
        <extracomment>{n} span looked at</extracomment>
        <translation>
            <numerusform>{n} segment examiné</numerusform>
            <numerusform>{n} segments examinés</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/scheme_parts.py" line="198"/>
        <source>{what} (Insert)</source>
        <translation>{what} (Inser)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/scheme_rows.py" line="16"/>
        <location filename="../../annotator/ui/dialogs/scheme_rows.py" line="28"/>
        <source>to be mended</source>
        <translation>à corriger</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/scheme_rows.py" line="26"/>
        <location filename="../../annotator/ui/keycap.py" line="61"/>
        <source>key {key}</source>
        <translation>touche {key}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/scheme_rows.py" line="47"/>
        <source>{key}, by its place in the list; Alt+↑ and Alt+↓ move it</source>
        <translation>{key}, d’après sa place dans la liste ; Alt+↑ et Alt+↓ la déplacent</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/scheme_rows.py" line="48"/>
        <source>None: the first twenty have keys; Alt+↑ and Alt+↓ move it</source>
        <translation>Aucune : les vingt premières ont des touches ; Alt+↑ et Alt+↓ la déplacent</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/setting_controls.py" line="56"/>
        <source>On</source>
        <translation>Oui</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/setting_controls.py" line="56"/>
        <source>Off</source>
        <translation>Non</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/setting_controls.py" line="67"/>
        <source>The program’s choice</source>
        <translation>Le choix du programme</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/settings_dialog.py" line="55"/>
        <location filename="../../annotator/ui/dialogs/settings_dialog.py" line="110"/>
        <location filename="../../annotator/ui/palette_entries.py" line="87"/>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/settings_dialog.py" line="63"/>
        <location filename="../../annotator/ui/dialogs/settings_dialog.py" line="64"/>
        <source>Search the settings</source>
        <translation>Rechercher dans les réglages</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/settings_dialog.py" line="67"/>
        <source>Sections</source>
        <translation>Rubriques</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/settings_dialog.py" line="106"/>
        <source>Every setting as it was in the beginning</source>
        <translation>Tous les réglages comme au début</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/settings_dialog.py" line="165"/>
        <source>No setting is called that.</source>
        <translation>Aucun réglage ne porte ce nom.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/settings_dialog.py" line="194"/>
        <source>As it was in the beginning</source>
        <translation>Comme au début</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/settings_dialog.py" line="195"/>
        <source>Reset: {name}</source>
        <translation>Réinitialiser : {name}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/settings_dialog.py" line="203"/>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/settings_dialog.py" line="204"/>
        <source>Open: {name}</source>
        <translation>Ouvrir : {name}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/settings_dialog.py" line="245"/>
        <source>How an article looks</source>
        <translation>L’aspect d’un article</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/steps.py" line="36"/>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/steps.py" line="44"/>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/work.py" line="213"/>
        <source>{n} of {total}</source>
        <translation>{n} sur {total}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/work.py" line="215"/>
        <source>{n} so far</source>
        <translation>{n} jusqu’ici</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/work.py" line="215"/>
        <source>Starting…</source>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/display.py" line="149"/>
        <source>No article is open</source>
        <translation>Aucun article n’est ouvert</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/display.py" line="149"/>
        <source>Choose one from the list.</source>
        <translation>Choisissez-en un dans la liste.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/display.py" line="152"/>
        <source>No articles yet</source>
        <translation>Pas encore d’articles</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/display.py" line="153"/>
        <source>Import files, or drop them on this window.</source>
        <translation>Importez des fichiers, ou déposez-les sur cette fenêtre.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/display.py" line="182"/>
        <location filename="../../annotator/ui/header.py" line="75"/>
        <source>Undo: {step}</source>
        <translation>Annuler : {step}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/display.py" line="183"/>
        <source>Redo: {step}</source>
        <translation>Rétablir : {step}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dropping.py" line="52"/>
        <source>Drop to open the project {name}</source>
        <translation>Déposer pour ouvrir le projet {name}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dropping.py" line="62"/>
        <source>Drop to make an article of this text</source>
        <translation>Déposer pour faire un article de ce texte</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/dropping.py" line="72"/>
        <source>Drop to import {n} files</source>
        <extracomment>Drop to import {n} file</extracomment>
        <translation>
            <numerusform>Déposer pour importer {n} fichier</numerusform>
            <numerusform>Déposer pour importer {n} fichiers</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dropping.py" line="74"/>
        <source>Drop to import the folder {name}</source>
        <translation>Déposer pour importer le dossier {name}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dropping.py" line="75"/>
        <source>Drop to import {n} files and folders</source>
        <translation>Déposer pour importer {n} fichiers et dossiers</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/dropping.py" line="77"/>
        <source>Drop to make a project with {n} files</source>
        <extracomment>Drop to make a project with {n} file</extracomment>
        <translation>
            <numerusform>Déposer pour créer un projet avec {n} fichier</numerusform>
            <numerusform>Déposer pour créer un projet avec {n} fichiers</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dropping.py" line="81"/>
        <source>Drop to make a project with the folder {name}</source>
        <translation>Déposer pour créer un projet avec le dossier {name}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dropping.py" line="82"/>
        <source>Drop to make a project with {n} files and folders</source>
        <translation>Déposer pour créer un projet avec {n} fichiers et dossiers</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/filter_menu.py" line="21"/>
        <source>With open suggestions</source>
        <translation>Avec des suggestions en attente</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/filter_menu.py" line="23"/>
        <source>With a note</source>
        <translation>Avec une note</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/filter_menu.py" line="40"/>
        <location filename="../../annotator/ui/filter_menu.py" line="41"/>
        <source>Filter the articles</source>
        <translation>Filtrer les articles</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/filter_menu.py" line="55"/>
        <source>The list is filtered</source>
        <translation>La liste est filtrée</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/filter_menu.py" line="73"/>
        <source>Metadata</source>
        <translation>Métadonnées</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/filter_menu.py" line="76"/>
        <source>Take all filters away</source>
        <translation>Retirer tous les filtres</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/filter_menu.py" line="96"/>
        <location filename="../../annotator/ui/filter_menu.py" line="124"/>
        <source>Others…</source>
        <translation>Autres…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/filter_menu.py" line="114"/>
        <source>By {who}</source>
        <translation>Par {who}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/filter_menu.py" line="142"/>
        <source>Forget a filter</source>
        <translation>Oublier un filtre</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/find_bar.py" line="38"/>
        <source>Previous match</source>
        <translation>Occurrence précédente</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/find_bar.py" line="39"/>
        <source>Next match</source>
        <translation>Occurrence suivante</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/find_bar.py" line="45"/>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/find_bar.py" line="46"/>
        <source>Close the find bar</source>
        <translation>Fermer la barre de recherche</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/find_bar.py" line="77"/>
        <source>not in this article</source>
        <translation>absent de cet article</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/find_bar.py" line="79"/>
        <source>{current} of {total}</source>
        <translation>{current} sur {total}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/hands_article.py" line="61"/>
        <source>Note on the article</source>
        <translation>Note sur l’article</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/hands_article.py" line="89"/>
        <source>“{title}” is out of the project.</source>
        <translation>« {title} » est retiré du projet.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/hands_article.py" line="104"/>
        <source>Every article is done or skipped.</source>
        <translation>Chaque article est terminé ou écarté.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/hands_article.py" line="139"/>
        <source>This project wants every suggestion decided, and {n} suggestions are still open: {accept} accepts, {reject} rejects.</source>
        <extracomment>This project wants every suggestion decided, and one suggestion is still open: {accept} accepts, {reject} rejects.</extracomment>
        <translation>
            <numerusform>Ce projet veut que chaque suggestion soit décidée, et une suggestion est encore en attente : {accept} accepte, {reject} rejette.</numerusform>
            <numerusform>Ce projet veut que chaque suggestion soit décidée, et {n} suggestions sont encore en attente : {accept} accepte, {reject} rejette.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/hands_help.py" line="37"/>
        <source>Find a command, a setting, an article…</source>
        <translation>Trouver une commande, un réglage, un article…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/hands_import.py" line="35"/>
        <location filename="../../annotator/ui/hands_import.py" line="120"/>
        <location filename="../../annotator/ui/hands_start.py" line="102"/>
        <source>Import a folder</source>
        <translation>Importer un dossier</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/hands_list.py" line="45"/>
        <source>This suggester gives no scores.</source>
        <translation>Ce moteur de suggestion ne donne pas de scores.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/hands_list.py" line="104"/>
        <source>{n} spans on another layer stay as they are.</source>
        <extracomment>{n} span on another layer stays as it is.</extracomment>
        <translation>
            <numerusform>{n} segment d’une autre couche reste tel quel.</numerusform>
            <numerusform>{n} segments d’une autre couche restent tels quels.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/hands_list.py" line="141"/>
        <source>Put a suggestion in focus first: it says which ones are meant.</source>
        <translation>Activez d’abord une suggestion : elle dit lesquelles sont visées.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/hands_many.py" line="31"/>
        <source>The list shows everything: there is no filter to keep.</source>
        <translation>La liste affiche tout : il n’y a pas de filtre à conserver.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/hands_many.py" line="33"/>
        <source>Keep this filter</source>
        <translation>Conserver ce filtre</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/hands_many.py" line="33"/>
        <source>Name:</source>
        <translation>Nom :</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/hands_many.py" line="41"/>
        <source>The filter “{name}” is forgotten.</source>
        <translation>Le filtre « {name} » est oublié.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/hands_many.py" line="87"/>
        <source>{n} articles are read anew.</source>
        <extracomment>{n} article is read anew.</extracomment>
        <translation>
            <numerusform>{n} article est relu.</numerusform>
            <numerusform>{n} articles sont relus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/hands_many.py" line="94"/>
        <source>{n} articles are out of the project.</source>
        <extracomment>{n} article is out of the project.</extracomment>
        <translation>
            <numerusform>{n} article est retiré du projet.</numerusform>
            <numerusform>{n} articles sont retirés du projet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/hands_many.py" line="108"/>
        <source>{n} articles are changed.</source>
        <extracomment>{n} article is changed.</extracomment>
        <translation>
            <numerusform>{n} article est modifié.</numerusform>
            <numerusform>{n} articles sont modifiés.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/hands_many.py" line="113"/>
        <source>At work on the selected articles…</source>
        <translation>Travail en cours sur les articles sélectionnés…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/hands_pipelines.py" line="33"/>
        <source>Choose a pipeline’s folder</source>
        <translation>Choisir le dossier d’un modèle</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/hands_pipelines.py" line="50"/>
        <source>Install this pipeline?</source>
        <translation>Installer ce modèle ?</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/hands_pipelines.py" line="50"/>
        <source>Install</source>
        <translation>Installer</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/hands_project.py" line="73"/>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/hands_project.py" line="119"/>
        <source>The copy is in {file}.</source>
        <translation>La copie est dans {file}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/hands_project.py" line="144"/>
        <source>Export into</source>
        <translation>Exporter vers</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/hands_safety.py" line="73"/>
        <source>This article is not there any more.</source>
        <translation>Cet article n’est plus là.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/hands_safety.py" line="104"/>
        <source>Look at it only</source>
        <translation>Consulter seulement</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/hands_safety.py" line="116"/>
        <source>{sentence} There is a backup of {when}.</source>
        <translation>{sentence} Il y a une sauvegarde du {when}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/hands_safety.py" line="121"/>
        <source>Rescue…</source>
        <translation>Sauver…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/hands_safety.py" line="135"/>
        <source>Open as a copy</source>
        <translation>Ouvrir en copie</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/hands_safety.py" line="147"/>
        <source>{name} rescued</source>
        <translation>{name} sauvé</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/hands_safety.py" line="149"/>
        <source>Rescue what can be read</source>
        <translation>Sauver ce qui est lisible</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/hands_safety.py" line="163"/>
        <source>Everything could be read. The damaged file stays as it is.</source>
        <translation>Tout a pu être lu. Le fichier endommagé reste tel quel.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/hands_safety.py" line="166"/>
        <source>What could be read is here; the damaged file stays as it is.</source>
        <translation>Ce qui a pu être lu est ici ; le fichier endommagé reste tel quel.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/hands_safety.py" line="176"/>
        <source>Put the backup of {when} in the project’s place?</source>
        <translation>Mettre la sauvegarde du {when} à la place du projet ?</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/hands_safety.py" line="177"/>
        <source>What the project is now is kept as a backup before, so nothing is lost.</source>
        <translation>L’état actuel du projet est d’abord conservé comme sauvegarde : rien n’est perdu.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/hands_safety.py" line="178"/>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/hands_safety.py" line="190"/>
        <source>The project is as it was on {when}. What was there before is among the backups.</source>
        <translation>Le projet est tel qu’il était le {when}. Son état précédent est parmi les sauvegardes.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/hands_scheme.py" line="38"/>
        <source>The label scheme is changed. Undo takes all of it back.</source>
        <translation>Le schéma d’étiquettes est modifié. « Annuler » revient sur l’ensemble.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/hands_scheme.py" line="44"/>
        <source>Open a label scheme</source>
        <translation>Ouvrir un schéma d’étiquettes</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/hands_scheme.py" line="50"/>
        <source>There is no file {name} any more.</source>
        <translation>Il n’y a plus de fichier {name}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/hands_scheme.py" line="64"/>
        <source>Export the label scheme</source>
        <translation>Exporter le schéma d’étiquettes</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/hands_scheme.py" line="72"/>
        <source>The scheme is in {path}.</source>
        <translation>Le schéma est dans {path}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/hands_settings.py" line="45"/>
        <source>keys</source>
        <translation>touches</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/hands_settings.py" line="46"/>
        <source>Export the keys</source>
        <translation>Exporter les touches</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/hands_settings.py" line="51"/>
        <source>Import keys</source>
        <translation>Importer des touches</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/hands_span.py" line="26"/>
        <source>There is nothing left to decide in any article.</source>
        <translation>Il ne reste rien à décider dans aucun article.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/hands_span.py" line="75"/>
        <source>Select words, or put a span in focus, then choose its label.</source>
        <translation>Sélectionnez des mots, ou activez un segment, puis choisissez son étiquette.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/hands_span.py" line="88"/>
        <source>Label of {layer}</source>
        <translation>Étiquette de la couche {layer}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/hands_span.py" line="111"/>
        <source>Select words, or put a span in focus with {key} or a click, then give a label.</source>
        <translation>Sélectionnez des mots, ou activez un segment avec {key} ou d’un clic, puis donnez une étiquette.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/hands_span.py" line="154"/>
        <source>Labelled “{words}” in {n} more places.</source>
        <extracomment>Labelled “{words}” in {n} more place.</extracomment>
        <translation>
            <numerusform>« {words} » étiqueté à {n} autre endroit.</numerusform>
            <numerusform>« {words} » étiqueté à {n} autres endroits.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/hands_span.py" line="161"/>
        <source>“{words}” has no other place without a label.</source>
        <translation>« {words} » ne figure nulle part ailleurs sans étiquette.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/hands_span.py" line="198"/>
        <source>Only an annotation has a note; accept the suggestion first.</source>
        <translation>Seule une annotation a une note ; acceptez d’abord la suggestion.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/hands_span.py" line="203"/>
        <source>Note on the annotation</source>
        <translation>Note sur l’annotation</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/hands_span.py" line="204"/>
        <source>{label}: “{words}”</source>
        <translation>{label} : « {words} »</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/hands_start.py" line="97"/>
        <source>Folder of the project</source>
        <translation>Dossier du projet</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/header.py" line="55"/>
        <source>Export</source>
        <comment>do it</comment>
        <translation>Exporter</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector.py" line="60"/>
        <source>The span in focus</source>
        <translation>Le segment actif</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector.py" line="61"/>
        <location filename="../../annotator/ui/inspector.py" line="143"/>
        <location filename="../../annotator/ui/span_list_view.py" line="40"/>
        <source>All spans</source>
        <translation>Tous les segments</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector.py" line="144"/>
        <source>All spans {count}</source>
        <translation>Tous ({count})</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector_pages.py" line="33"/>
        <source>next suggestion</source>
        <translation>suggestion suivante</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector_pages.py" line="34"/>
        <source>accept</source>
        <translation>accepter</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector_pages.py" line="35"/>
        <source>reject</source>
        <translation>rejeter</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector_pages.py" line="36"/>
        <source>switch the layer</source>
        <translation>changer de couche</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector_pages.py" line="37"/>
        <source>choose a label</source>
        <translation>choisir une étiquette</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector_pages.py" line="38"/>
        <source>done, next article</source>
        <translation>terminé, article suivant</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector_pages.py" line="39"/>
        <source>all keys</source>
        <translation>tous les raccourcis</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector_pages.py" line="60"/>
        <location filename="../../annotator/ui/inspector_pages.py" line="92"/>
        <location filename="../../annotator/ui/span_list.py" line="206"/>
        <location filename="../../annotator/ui/span_list.py" line="239"/>
        <source>Reject</source>
        <translation>Rejeter</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector_pages.py" line="63"/>
        <source>WHAT IT MEANS</source>
        <translation>CE QUE CELA VEUT DIRE</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector_pages.py" line="92"/>
        <location filename="../../annotator/ui/span_list.py" line="240"/>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector_pages.py" line="125"/>
        <source>These boundaries are inside a token: DocBin can’t hold this span.</source>
        <translation>Ces limites tombent dans un token : DocBin ne peut contenir ce segment.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector_pages.py" line="145"/>
        <source>suggested</source>
        <translation>suggéré</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector_pages.py" line="162"/>
        <source>THE ARTICLE</source>
        <translation>L’ARTICLE</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector_pages.py" line="163"/>
        <source>SPANS</source>
        <translation>SEGMENTS</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector_pages.py" line="166"/>
        <source>KEYS TO BEGIN WITH</source>
        <translation>TOUCHES POUR COMMENCER</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector_pages.py" line="195"/>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector_pages.py" line="196"/>
        <source>Characters</source>
        <translation>Caractères</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector_pages.py" line="202"/>
        <source>To decide</source>
        <translation>À décider</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector_pages.py" line="215"/>
        <source>{place} of {count}</source>
        <translation>{place} sur {count}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector_pages.py" line="224"/>
        <source>{status}, flagged</source>
        <translation>{status}, signalé</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector_parts.py" line="74"/>
        <source>NOTE</source>
        <translation>NOTE</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector_parts.py" line="95"/>
        <source>Change the note</source>
        <translation>Modifier la note</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector_parts.py" line="95"/>
        <source>Write a note</source>
        <translation>Écrire une note</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector_same.py" line="23"/>
        <source>THE SAME WORDS</source>
        <translation>LES MÊMES MOTS</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector_same.py" line="33"/>
        <location filename="../../annotator/ui/inspector_same.py" line="71"/>
        <source>project</source>
        <translation>projet</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector_same.py" line="34"/>
        <source>article</source>
        <translation>article</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector_same.py" line="37"/>
        <source>Label them all</source>
        <translation>Tous les étiqueter</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector_same.py" line="39"/>
        <source>In the project…</source>
        <translation>Dans le projet…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector_same.py" line="49"/>
        <source>Label {count} more here</source>
        <translation>En étiqueter {count} de plus ici</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector_same.py" line="71"/>
        <source>project…</source>
        <translation>projet…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector_same.py" line="72"/>
        <source>The project is being looked through.</source>
        <translation>Le projet est en cours de parcours.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector_same.py" line="106"/>
        <source>{what} in the article: {count}, go to the next</source>
        <translation>{what} dans l’article : {count}, aller au suivant</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector_same.py" line="112"/>
        <source>{what} in the project: {count}, go to the next</source>
        <translation>{what} dans le projet : {count}, aller au suivant</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector_story.py" line="22"/>
        <source>HISTORY</source>
        <translation>HISTORIQUE</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/inspector_story.py" line="60"/>
        <source>{n} older entries</source>
        <extracomment>{n} older entry</extracomment>
        <translation>
            <numerusform>{n} entrée plus ancienne</numerusform>
            <numerusform>{n} entrées plus anciennes</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector_story.py" line="92"/>
        <source>{by} · taken back</source>
        <translation>{by} · annulé</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/key_button.py" line="73"/>
        <source>{text}, key {key}</source>
        <translation>{text}, touche {key}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/key_list.py" line="11"/>
        <location filename="../../annotator/ui/keys_here.py" line="113"/>
        <source>In the text</source>
        <translation>Dans le texte</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/key_names.py" line="8"/>
        <location filename="../../annotator/ui/key_names.py" line="9"/>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Entrée</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/key_names.py" line="14"/>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Échap</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/key_names.py" line="15"/>
        <location filename="../../annotator/ui/key_names.py" line="16"/>
        <source>Tab</source>
        <comment>key</comment>
        <translation>Tab</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/key_names.py" line="17"/>
        <source>Backspace</source>
        <comment>key</comment>
        <translation>Retour arrière</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/key_names.py" line="18"/>
        <source>Del</source>
        <comment>key</comment>
        <translation>Suppr</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/key_names.py" line="19"/>
        <source>Ins</source>
        <comment>key</comment>
        <translation>Inser</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/key_names.py" line="20"/>
        <source>Home</source>
        <comment>key</comment>
        <translation>Début</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/key_names.py" line="21"/>
        <source>End</source>
        <comment>key</comment>
        <translation>Fin</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/key_names.py" line="22"/>
        <source>PgUp</source>
        <comment>key</comment>
        <translation>Pg préc</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/key_names.py" line="23"/>
        <source>PgDown</source>
        <comment>key</comment>
        <translation>Pg suiv</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/key_names.py" line="24"/>
        <source>Space</source>
        <comment>key</comment>
        <translation>Espace</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/key_names.py" line="27"/>
        <source>Ctrl</source>
        <comment>key</comment>
        <translation>Ctrl</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/key_names.py" line="28"/>
        <source>Alt</source>
        <comment>key</comment>
        <translation>Alt</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/key_names.py" line="29"/>
        <source>Shift</source>
        <comment>key</comment>
        <translation>Maj</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/key_names.py" line="30"/>
        <source>Meta</source>
        <comment>key</comment>
        <translation>Méta</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/key_rules.py" line="46"/>
        <source>Labels are given by the place of the key: the row of digits, in its order.</source>
        <translation>Les étiquettes se donnent par la place de la touche : la rangée des chiffres, dans son ordre.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/key_rules.py" line="49"/>
        <source>That is no key.</source>
        <translation>Ce n’est pas une touche.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/key_rules.py" line="51"/>
        <source>The row of digits gives labels, with Shift the next ten.</source>
        <translation>La rangée des chiffres donne les étiquettes, avec Maj les dix suivantes.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/key_rules.py" line="53"/>
        <source>The system keeps that key for itself.</source>
        <translation>Le système se réserve cette touche.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/key_rules.py" line="55"/>
        <source>That key opens a menu.</source>
        <translation>Cette touche ouvre un menu.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/key_rules.py" line="57"/>
        <source>This command works in the whole window, so that its key must have Ctrl or Alt, or be one of F1 to F12: otherwise it would be done while you type in a field.</source>
        <translation>Cette commande agit dans toute la fenêtre : sa touche doit comporter Ctrl ou Alt, ou être l’une de F1 à F12, sinon elle s’exécuterait pendant que vous écrivez dans un champ.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/key_tip.py" line="31"/>
        <source>{text} ({key})</source>
        <translation>{text} ({key})</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/keycap.py" line="125"/>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/keycap.py" line="126"/>
        <source>{keys}: {text}</source>
        <translation>{keys} : {text}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/keymap_file.py" line="39"/>
        <source>That file holds no keys of this program.</source>
        <translation>Ce fichier ne contient pas de touches de ce programme.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/keymap_file.py" line="53"/>
        <source>“{name}” has it.</source>
        <translation>« {name} » l’a.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/keys_here.py" line="30"/>
        <source>To begin with</source>
        <translation>Pour commencer</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/keys_here.py" line="31"/>
        <source>Here, in the article</source>
        <translation>Ici, dans l’article</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/keys_here.py" line="32"/>
        <source>Here, with words selected</source>
        <translation>Ici, avec des mots sélectionnés</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/keys_here.py" line="33"/>
        <source>Here, with a span in focus</source>
        <translation>Ici, avec un segment actif</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/keys_here.py" line="34"/>
        <source>Here, in the article list</source>
        <translation>Ici, dans la liste des articles</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/keys_here.py" line="35"/>
        <source>Here, in this panel</source>
        <translation>Ici, dans ce panneau</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/keys_here.py" line="57"/>
        <source>Move by word and line</source>
        <translation>Se déplacer par mot et par ligne</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/keys_here.py" line="58"/>
        <source>Move by character</source>
        <translation>Se déplacer par caractère</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/keys_here.py" line="59"/>
        <source>Select by word</source>
        <translation>Sélectionner par mot</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/keys_here.py" line="60"/>
        <source>Select by character</source>
        <translation>Sélectionner par caractère</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/keys_here.py" line="61"/>
        <source>To the edge of the line</source>
        <translation>Au bord de la ligne</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/keys_here.py" line="62"/>
        <source>To the edge of the article</source>
        <translation>Au bord de l’article</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/keys_here.py" line="65"/>
        <source>Give the first ten labels</source>
        <translation>Donner les dix premières étiquettes</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/keys_here.py" line="66"/>
        <source>Give the next ten labels</source>
        <translation>Donner les dix étiquettes suivantes</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/keys_here.py" line="88"/>
        <source>Open the article above or below</source>
        <translation>Ouvrir l’article au-dessus ou au-dessous</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/keys_here.py" line="89"/>
        <source>Go into the article</source>
        <translation>Aller dans l’article</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/label_bar.py" line="67"/>
        <source>Label {name}, key {key}</source>
        <translation>Étiquette {name}, touche {key}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/label_bar.py" line="69"/>
        <source>Label {name}</source>
        <translation>Étiquette {name}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/label_bar.py" line="143"/>
        <source>No labels yet: add some…</source>
        <translation>Pas encore d’étiquettes : en ajouter…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/label_bar.py" line="160"/>
        <source>All labels of this layer</source>
        <translation>Toutes les étiquettes de cette couche</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/label_bar.py" line="161"/>
        <source>All labels</source>
        <translation>Toutes les étiquettes</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/label_bar.py" line="174"/>
        <source>{n} more…</source>
        <extracomment>{n} more…</extracomment>
        <translation>
            <numerusform>{n} de plus…</numerusform>
            <numerusform>{n} de plus…</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/label_bar.py" line="213"/>
        <source>Label scheme: add, change and delete labels</source>
        <translation>Schéma d’étiquettes : ajouter, modifier et supprimer des étiquettes</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/label_bar.py" line="301"/>
        <source>Make {layer} the active layer</source>
        <translation>Activer la couche {layer}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/label_bar.py" line="302"/>
        <source>Layer {layer}</source>
        <translation>Couche {layer}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/languages.py" line="6"/>
        <source>French</source>
        <translation>français</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/languages.py" line="7"/>
        <source>English</source>
        <translation>anglais</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/languages.py" line="8"/>
        <source>German</source>
        <translation>allemand</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/languages.py" line="9"/>
        <source>Spanish</source>
        <translation>espagnol</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/languages.py" line="10"/>
        <source>Italian</source>
        <translation>italien</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/languages.py" line="11"/>
        <source>Portuguese</source>
        <translation>portugais</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/languages.py" line="12"/>
        <source>Dutch</source>
        <translation>néerlandais</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/languages.py" line="13"/>
        <source>Russian</source>
        <translation>russe</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/languages.py" line="14"/>
        <source>Ukrainian</source>
        <translation>ukrainien</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/languages.py" line="15"/>
        <source>Polish</source>
        <translation>polonais</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/languages.py" line="16"/>
        <source>Arabic</source>
        <translation>arabe</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/languages.py" line="17"/>
        <source>Chinese</source>
        <translation>chinois</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/languages.py" line="18"/>
        <source>Japanese</source>
        <translation>japonais</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/languages.py" line="19"/>
        <source>Korean</source>
        <translation>coréen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/languages.py" line="20"/>
        <source>Greek</source>
        <translation>grec</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/languages.py" line="21"/>
        <source>Romanian</source>
        <translation>roumain</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/languages.py" line="22"/>
        <source>Swedish</source>
        <translation>suédois</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/languages.py" line="23"/>
        <source>Danish</source>
        <translation>danois</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/languages.py" line="24"/>
        <source>Norwegian</source>
        <translation>norvégien</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/languages.py" line="25"/>
        <source>Finnish</source>
        <translation>finnois</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/languages.py" line="26"/>
        <source>Catalan</source>
        <translation>catalan</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/languages.py" line="27"/>
        <source>Croatian</source>
        <translation>croate</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/languages.py" line="28"/>
        <source>Lithuanian</source>
        <translation>lituanien</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/languages.py" line="29"/>
        <source>Macedonian</source>
        <translation>macédonien</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/languages.py" line="30"/>
        <source>Slovenian</source>
        <translation>slovène</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/languages.py" line="31"/>
        <source>Turkish</source>
        <translation>turc</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/languages.py" line="32"/>
        <source>Hebrew</source>
        <translation>hébreu</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/languages.py" line="33"/>
        <source>Persian</source>
        <translation>persan</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/looking.py" line="23"/>
        <source>To look at only. Annotations of</source>
        <translation>En consultation seulement. Annotations de</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/looking.py" line="25"/>
        <source>Whose annotations are shown</source>
        <translation>De qui les annotations sont affichées</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/looking_window.py" line="50"/>
        <source>{annotator}, to look at only</source>
        <translation>{annotator}, en consultation seulement</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/menus.py" line="39"/>
        <location filename="../../annotator/ui/palette_entries.py" line="105"/>
        <source>Recent projects</source>
        <translation>Projets récents</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/palette.py" line="34"/>
        <source>commands</source>
        <translation>commandes</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/palette.py" line="35"/>
        <source>articles</source>
        <translation>articles</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/palette.py" line="36"/>
        <source>labels</source>
        <translation>étiquettes</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/palette.py" line="37"/>
        <source>guide</source>
        <translation>guide</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/palette.py" line="38"/>
        <source>settings</source>
        <translation>réglages</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/palette_entries.py" line="18"/>
        <source>the project is open to look at only</source>
        <translation>le projet n’est ouvert qu’en consultation</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/palette_entries.py" line="56"/>
        <source>can’t be done now</source>
        <translation>impossible maintenant</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/palette_entries.py" line="61"/>
        <source>needs words or a span</source>
        <translation>demande des mots ou un segment</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/progress.py" line="81"/>
        <source>Decided today</source>
        <translation>Décisions du jour</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/progress.py" line="82"/>
        <source>Articles done today</source>
        <translation>Articles terminés aujourd’hui</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/progress.py" line="83"/>
        <source>At work today</source>
        <translation>Temps de travail du jour</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/progress.py" line="84"/>
        <source>Decided per hour</source>
        <translation>Décisions par heure</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/progress.py" line="85"/>
        <source>This article so far</source>
        <translation>Cet article jusqu’ici</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/progress.py" line="87"/>
        <source>An article takes (median)</source>
        <translation>Temps par article (médiane)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/progress.py" line="115"/>
        <source>Measured on this computer, for you alone. A minute without a key or a click does not count. The settings can hide it.</source>
        <translation>Mesuré sur cet ordinateur, pour vous seul. Une minute sans touche ni clic ne compte pas. Les réglages permettent de le masquer.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/recent.py" line="23"/>
        <source>Open {project}</source>
        <translation>Ouvrir {project}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/settings_list.py" line="10"/>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/settings_list.py" line="10"/>
        <source>This project</source>
        <translation>Ce projet</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/settings_list.py" line="40"/>
        <source>The key of any command: change it, add a second, take it away.</source>
        <translation>La touche de toute commande : la changer, en ajouter une seconde, la retirer.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/settings_list.py" line="46"/>
        <source>Which pipeline reads which language, and how strict “done” is.</source>
        <translation>Quel modèle lit quelle langue, et ce qu’exige « terminé ».</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/span_list.py" line="30"/>
        <source>By label</source>
        <translation>Par étiquette</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/span_list.py" line="30"/>
        <source>In text order</source>
        <translation>Dans l’ordre du texte</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/span_list.py" line="56"/>
        <location filename="../../annotator/ui/span_list.py" line="57"/>
        <source>Filter the spans</source>
        <translation>Filtrer les segments</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/span_list.py" line="122"/>
        <source>No span of this article has these words.</source>
        <translation>Aucun segment de cet article ne contient ces mots.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/span_list.py" line="124"/>
        <source>Nothing is labelled here yet.

Select words in the text and give them a label; what is suggested appears here too.</source>
        <translation>Rien n’est encore étiqueté ici.

Sélectionnez des mots dans le texte et donnez-leur une étiquette ; ce qui est suggéré apparaît ici aussi.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/span_list.py" line="129"/>
        <source>Open an article to see its spans.</source>
        <translation>Ouvrez un article pour voir ses segments.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/span_list.py" line="159"/>
        <location filename="../../annotator/ui/span_list.py" line="160"/>
        <source>Order of the spans</source>
        <translation>Ordre des segments</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/span_list.py" line="207"/>
        <source>Label…</source>
        <translation>Étiqueter…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/span_list.py" line="229"/>
        <source>{n} spans chosen</source>
        <extracomment>{n} span chosen</extracomment>
        <translation>
            <numerusform>{n} segment choisi</numerusform>
            <numerusform>{n} segments choisis</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/status.py" line="33"/>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/status.py" line="36"/>
        <source>Suggester</source>
        <translation>Moteur de suggestion</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/status.py" line="52"/>
        <source>Today’s numbers</source>
        <translation>Les chiffres du jour</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/status.py" line="67"/>
        <source>Every decision is in {file} before it is on the screen.</source>
        <translation>Chaque décision est dans {file} avant d’être à l’écran.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/status.py" line="79"/>
        <source>article {decided} of {total} decided</source>
        <translation>article : {decided} sur {total} décidées</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/status.py" line="86"/>
        <source>project {done} of {total} done</source>
        <translation>projet : {done} sur {total} terminés</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/status.py" line="88"/>
        <source>{done}, {left}</source>
        <translation>{done}, {left}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/status.py" line="126"/>
        <source>Notice</source>
        <translation>Avis</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/status.py" line="134"/>
        <source>Close the notice</source>
        <translation>Fermer l’avis</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/steps.py" line="10"/>
        <source>accept</source>
        <comment>step</comment>
        <translation>acceptation</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/steps.py" line="10"/>
        <source>accept “{detail}”</source>
        <translation>acceptation de « {detail} »</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/steps.py" line="11"/>
        <source>add</source>
        <comment>step</comment>
        <translation>ajout</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/steps.py" line="11"/>
        <source>add “{detail}”</source>
        <translation>ajout de « {detail} »</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/steps.py" line="12"/>
        <source>delete</source>
        <comment>step</comment>
        <translation>suppression</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/steps.py" line="12"/>
        <source>delete “{detail}”</source>
        <translation>suppression de « {detail} »</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/steps.py" line="13"/>
        <source>delete articles</source>
        <comment>step</comment>
        <translation>suppression d’articles</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/steps.py" line="13"/>
        <source>delete articles “{detail}”</source>
        <translation>suppression d’articles « {detail} »</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/steps.py" line="14"/>
        <source>finish</source>
        <comment>step</comment>
        <translation>fin d’article</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/steps.py" line="14"/>
        <source>finish “{detail}”</source>
        <translation>fin de « {detail} »</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/steps.py" line="15"/>
        <source>flag</source>
        <comment>step</comment>
        <translation>signalement</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/steps.py" line="15"/>
        <source>flag “{detail}”</source>
        <translation>signalement de « {detail} »</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/steps.py" line="16"/>
        <source>language</source>
        <comment>step</comment>
        <translation>langue</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/steps.py" line="16"/>
        <source>language “{detail}”</source>
        <translation>langue de « {detail} »</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/steps.py" line="17"/>
        <source>label scheme</source>
        <comment>step</comment>
        <translation>schéma d’étiquettes</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/steps.py" line="17"/>
        <source>label scheme “{detail}”</source>
        <translation>schéma d’étiquettes « {detail} »</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/steps.py" line="18"/>
        <source>note</source>
        <comment>step</comment>
        <translation>note</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/steps.py" line="18"/>
        <source>note “{detail}”</source>
        <translation>note sur « {detail} »</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/steps.py" line="19"/>
        <source>note on article</source>
        <comment>step</comment>
        <translation>note sur l’article</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/steps.py" line="19"/>
        <source>note on article “{detail}”</source>
        <translation>note sur l’article « {detail} »</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/steps.py" line="20"/>
        <source>reject</source>
        <comment>step</comment>
        <translation>rejet</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/steps.py" line="20"/>
        <source>reject “{detail}”</source>
        <translation>rejet de « {detail} »</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/steps.py" line="21"/>
        <source>relabel</source>
        <comment>step</comment>
        <translation>nouvelle étiquette</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/steps.py" line="21"/>
        <source>relabel “{detail}”</source>
        <translation>nouvelle étiquette pour « {detail} »</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/steps.py" line="22"/>
        <source>resize</source>
        <comment>step</comment>
        <translation>nouvelles limites</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/steps.py" line="22"/>
        <source>resize “{detail}”</source>
        <translation>nouvelles limites de « {detail} »</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/steps.py" line="23"/>
        <source>same words</source>
        <comment>step</comment>
        <translation>mêmes mots</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/steps.py" line="23"/>
        <source>same words “{detail}”</source>
        <translation>mêmes mots « {detail} »</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/steps.py" line="25"/>
        <source>same words everywhere</source>
        <comment>step</comment>
        <translation>mêmes mots partout</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/steps.py" line="25"/>
        <source>same words everywhere “{detail}”</source>
        <translation>mêmes mots partout « {detail} »</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/steps.py" line="27"/>
        <source>status</source>
        <comment>step</comment>
        <translation>état</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/steps.py" line="27"/>
        <source>status “{detail}”</source>
        <translation>état de « {detail} »</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/steps.py" line="28"/>
        <source>suggest</source>
        <comment>step</comment>
        <translation>suggestions</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/steps.py" line="28"/>
        <source>suggest “{detail}”</source>
        <translation>suggestions pour « {detail} »</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/steps.py" line="53"/>
        <source>change of the settings</source>
        <translation>changement des réglages</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/steps.py" line="61"/>
        <source>accept {n} suggestions</source>
        <extracomment>accept {n} suggestion</extracomment>
        <translation>
            <numerusform>acceptation de {n} suggestion</numerusform>
            <numerusform>acceptation de {n} suggestions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/steps.py" line="62"/>
        <source>reject {n} suggestions</source>
        <extracomment>reject {n} suggestion</extracomment>
        <translation>
            <numerusform>rejet de {n} suggestion</numerusform>
            <numerusform>rejet de {n} suggestions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/steps.py" line="63"/>
        <source>delete {n} annotations</source>
        <extracomment>delete {n} annotation</extracomment>
        <translation>
            <numerusform>suppression de {n} annotation</numerusform>
            <numerusform>suppression de {n} annotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/steps.py" line="64"/>
        <source>reject or delete {n} spans</source>
        <extracomment>reject or delete {n} span</extracomment>
        <translation>
            <numerusform>rejet ou suppression de {n} segment</numerusform>
            <numerusform>rejet ou suppression de {n} segments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/steps.py" line="65"/>
        <source>import of {n} articles</source>
        <extracomment>import of {n} article</extracomment>
        <translation>
            <numerusform>importation de {n} article</numerusform>
            <numerusform>importation de {n} articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/steps.py" line="66"/>
        <source>repair of {n} things</source>
        <extracomment>repair of {n} thing</extracomment>
        <translation>
            <numerusform>réparation de {n} anomalie</numerusform>
            <numerusform>réparation de {n} anomalies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/steps.py" line="67"/>
        <source>status of {n} articles</source>
        <extracomment>status of {n} article</extracomment>
        <translation>
            <numerusform>état de {n} article</numerusform>
            <numerusform>état de {n} articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/steps.py" line="68"/>
        <source>flag {n} articles</source>
        <extracomment>flag {n} article</extracomment>
        <translation>
            <numerusform>signalement de {n} article</numerusform>
            <numerusform>signalement de {n} articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/steps.py" line="69"/>
        <source>language of {n} articles</source>
        <extracomment>language of {n} article</extracomment>
        <translation>
            <numerusform>langue de {n} article</numerusform>
            <numerusform>langue de {n} articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/steps.py" line="70"/>
        <source>delete {n} articles</source>
        <extracomment>delete {n} article</extracomment>
        <translation>
            <numerusform>suppression de {n} article</numerusform>
            <numerusform>suppression de {n} articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/steps.py" line="71"/>
        <source>relabel {n} spans</source>
        <extracomment>relabel {n} span</extracomment>
        <translation>
            <numerusform>nouvelle étiquette pour {n} segment</numerusform>
            <numerusform>nouvelle étiquette pour {n} segments</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/welcome.py" line="41"/>
        <source>Label articles by hand</source>
        <translation>Étiqueter des articles à la main</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/welcome.py" line="44"/>
        <source>RECENT</source>
        <translation>RÉCENTS</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/welcome.py" line="46"/>
        <source>The projects that you open will be listed here.</source>
        <translation>Les projets que vous ouvrez apparaîtront ici.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/welcome.py" line="47"/>
        <source>NEW IN THIS VERSION</source>
        <translation>NOUVEAU DANS CETTE VERSION</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/welcome.py" line="49"/>
        <source>All that is new</source>
        <translation>Toutes les nouveautés</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/welcome.py" line="92"/>
        <source>Open a project…</source>
        <translation>Ouvrir un projet…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/welcome.py" line="93"/>
        <source>Look at the sample project</source>
        <translation>Voir le projet d’exemple</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/welcome.py" line="95"/>
        <source>A tour in five minutes</source>
        <translation>Une visite en cinq minutes</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/welcome.py" line="108"/>
        <source>Or drop a project file or articles on this window.</source>
        <translation>Ou déposez un fichier de projet ou des articles sur cette fenêtre.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/welcome.py" line="116"/>
        <source>spaCy suggests who, where, when and what happened; you decide. A project is one file, and every decision is in it at once.</source>
        <translation>spaCy suggère qui, où, quand et ce qui s’est passé ; vous décidez. Un projet est un seul fichier, et chaque décision y est aussitôt.</translation>
    </message>
</context>
</TS>
