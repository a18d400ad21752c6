"""Short requests in other languages. Even where they ask for something it can do, it reads English only."""

FOREIGN = {
    "German": [
        "Wie ist das Wetter heute?", "Was kannst du?", "Wie viele Dateien sind hier?", "Zeig mir alle Bilder", "Schreib mir ein Gedicht über <s>", "Wer ist <p>?", "Wie spät ist es?", "Lösche die Datei <txt>", "Übersetze <txt> ins Englische", "Was ist die Hauptstadt von <l>?", "Wie geht es dir?", "Kannst du mir helfen?", "Öffne <f>", "Erzähl mir einen Witz", "Was bedeutet <w>?", "Rechne <n> mal <n>", "Guten Morgen, wie geht's?", "Fasse <txt> zusammen", "Sprichst du Deutsch?", "Welcher Tag ist heute?",
        "Ich brauche Hilfe mit meiner Tabelle", "Berechne den Durchschnitt in <csv>", "Mach den Computer aus", "Danke dir", "Bitte sortiere die Liste", "Wie komme ich nach <l>?", "Was ist <g>?", "Zeige mir die größte Datei", "Was hältst du von <s>?", "Suche nach <w>",
        "Kannst du mir sagen, wie man <food> macht?", "Wie groß ist <f>?", "Bitte schick <f> an <name>", "Was steht in <txt>?", "Lies mir <txt> vor", "Ich verstehe das nicht", "Mach weiter", "Verschiebe <f> nach <dir>", "Erstelle einen Ordner namens <dir>", "Zähle die Wörter in <txt>", "<n> Prozent von 80?", "Wo ist <f>?",
        "Benenne <f> um", "Spiel Musik", "Drucke <pdf>",
    ],
    "French": [
        "Quel temps fait-il aujourd'hui ?", "Que peux-tu faire ?", "Combien de fichiers y a-t-il ici ?", "Montre-moi toutes les images", "Écris un poème sur <s>", "Qui est <p> ?", "Quelle heure est-il ?", "Supprime le fichier <txt>", "Traduis <txt> en anglais", "Quelle est la capitale de <l> ?", "Comment ça va ?", "Peux-tu m'aider ?", "Ouvre <f>", "Raconte-moi une blague", "Que veut dire <w> ?", "Combien font <n> fois <n> ?", "Bonjour, ça va ?", "Résume <txt>", "Parles-tu français ?", "Quel jour sommes-nous ?",
        "J'ai besoin d'aide", "Calcule la moyenne dans <csv>", "Éteins l'ordinateur", "Merci beaucoup", "Trie la liste", "Comment aller à <l> ?", "C'est quoi <g> ?", "Quel est le plus grand fichier ?", "Que penses-tu de <s> ?", "Cherche <w>",
        "Peux-tu me dire comment on fait <food> ?", "Quelle est la taille de <f> ?", "Envoie <f> à <name>", "Qu'y a-t-il dans <txt> ?", "Lis-moi <txt>", "Je ne comprends pas", "Déplace <f> dans <dir>", "Crée un dossier <dir>", "Compte les mots dans <txt>", "<n> pour cent de 80 ?", "Où est <f> ?", "Renomme <f>", "Mets de la musique",
        "Imprime <pdf>",
    ],
    "Spanish": [
        "¿Qué tiempo hace hoy?", "¿Qué puedes hacer?", "¿Cuántos archivos hay aquí?", "Muéstrame todas las fotos", "Escribe un poema sobre <s>", "¿Quién es <p>?", "¿Qué hora es?", "Borra el archivo <txt>", "Traduce <txt> al inglés", "¿Cuál es la capital de <l>?", "¿Cómo estás?", "¿Puedes ayudarme?", "Abre <f>", "Cuéntame un chiste", "¿Qué significa <w>?", "¿Cuánto es <n> por <n>?", "Hola, ¿qué tal?", "Resume <txt>", "¿Hablas español?", "¿Qué día es hoy?",
        "Necesito ayuda", "Calcula la media en <csv>", "Apaga el ordenador", "Muchas gracias", "Ordena la lista", "¿Cómo llego a <l>?", "¿Qué es <g>?", "¿Cuál es el archivo más grande?", "¿Qué piensas de <s>?", "Busca <w>",
        "¿Me dices cómo se hace <food>?", "¿Qué tamaño tiene <f>?", "Envía <f> a <name>", "¿Qué hay en <txt>?", "Léeme <txt>", "No entiendo nada", "Sigue, por favor", "Mueve <f> a <dir>", "Crea una carpeta <dir>", "Cuenta las palabras de <txt>", "¿Cuánto es el <n> por ciento de 80?", "¿Dónde está <f>?", "Cambia el nombre de <f>",
        "Pon música", "Imprime <pdf>",
    ],
    "Italian": [
        "Che tempo fa oggi?", "Cosa sai fare?", "Quanti file ci sono qui?", "Mostrami tutte le foto", "Scrivi una poesia su <s>", "Chi è <p>?", "Che ore sono?", "Cancella il file <txt>", "Traduci <txt> in inglese", "Qual è la capitale di <l>?", "Come stai?", "Puoi aiutarmi?", "Apri <f>", "Raccontami una barzelletta", "Cosa significa <w>?", "Quanto fa <n> per <n>?", "Ciao, come va?", "Riassumi <txt>", "Parli italiano?", "Che giorno è oggi?", "Grazie mille", "Calcola la media in <csv>",
        "Quanto è grande <f>?", "Manda <f> a <name>", "Cosa c'è in <txt>?", "Non capisco", "Sposta <f> in <dir>", "Crea una cartella <dir>", "Conta le parole in <txt>", "Dov'è <f>?", "Metti un po' di musica", "Stampa <pdf>",
    ],
    "Portuguese": [
        "Como está o tempo hoje?", "O que você sabe fazer?", "Quantos arquivos há aqui?", "Mostra-me todas as fotos", "Escreve um poema sobre <s>", "Quem é <p>?", "Que horas são?", "Apaga o ficheiro <txt>", "Traduz <txt> para inglês", "Qual é a capital de <l>?", "Como vai você?", "Pode me ajudar?", "Abre <f>", "Conta uma piada", "O que significa <w>?", "Quanto é <n> vezes <n>?", "Olá, tudo bem?", "Resume <txt> por favor", "Obrigado", "Calcula a média em <csv>",
        "Qual é o tamanho de <f>?", "Envia <f> para <name>", "O que está em <txt>?", "Não entendo", "Cria uma pasta <dir>", "Conta as palavras em <txt>", "Onde está <f>?", "Toca música", "Imprime <pdf>, por favor",
    ],
    "Dutch": [
        "Hoe is het weer vandaag?", "Wat kun je doen?", "Hoeveel bestanden zijn er?", "Laat alle foto's zien", "Schrijf een gedicht over <s>", "Wie is <p>?", "Hoe laat is het?", "Verwijder het bestand <txt>", "Vertaal <txt> naar het Engels", "Wat is de hoofdstad van <l>?", "Hoe gaat het?", "Kun je me helpen?", "Open het bestand <f> alsjeblieft", "Vertel een grap", "Wat betekent <w>?", "Hoeveel is <n> keer <n>?", "Dank je wel", "Vat <txt> samen",
        "Hoe groot is <f>?", "Stuur <f> naar <name>", "Wat staat er in <txt>?", "Ik begrijp het niet", "Verplaats <f> naar <dir>", "Maak een map <dir>", "Tel de woorden in <txt>", "Waar is <f>?", "Speel muziek", "Druk <pdf> af",
    ],
    "Polish": [
        "Jaka jest dziś pogoda?", "Co potrafisz?", "Ile plików tu jest?", "Pokaż wszystkie zdjęcia", "Napisz wiersz o <s>", "Kim jest <p>?", "Która godzina?", "Usuń plik <txt>", "Przetłumacz <txt> na angielski", "Jak się masz?", "Czy możesz mi pomóc?", "Opowiedz żart", "Co znaczy <w>?", "Ile to <n> razy <n>?", "Dziękuję", "Dzień dobry",
        "Jak duży jest <f>?", "Wyślij <f> do <name>", "Co jest w <txt>?", "Nie rozumiem", "Przenieś <f> do <dir>", "Utwórz folder <dir>", "Policz słowa w <txt>", "Gdzie jest <f>?", "Włącz muzykę",
    ],
    "Swedish": [
        "Hur är vädret idag?", "Vad kan du göra?", "Hur många filer finns här?", "Visa alla bilder", "Skriv en dikt om <s>", "Vem är <p>?", "Vad är klockan?", "Ta bort filen <txt>", "Översätt <txt> till engelska", "Hur mår du?", "Kan du hjälpa mig?", "Berätta en vits", "Vad betyder <w>?", "Hur mycket är <n> gånger <n>?", "Tack så mycket", "God morgon",
        "Hur stor är <f>?", "Skicka <f> till <name>", "Vad står det i <txt>?", "Jag förstår inte", "Flytta <f> till <dir>", "Skapa en mapp <dir>", "Räkna orden i <txt>", "Var är <f>?", "Spela musik",
    ],
    "Turkish": [
        "Bugün hava nasıl?", "Ne yapabilirsin?", "Burada kaç dosya var?", "Bana bir şiir yaz", "Saat kaç?", "Nasılsın?", "Bana yardım eder misin?", "<w> ne demek?", "Bir fıkra anlat", "Teşekkürler", "Günaydın", "<txt> dosyasını sil", "<l> nerede?", "<n> kere <n> kaç eder?",
        "<f> ne kadar büyük?", "<f> dosyasını <name> kişisine gönder", "<txt> içinde ne var?", "Anlamıyorum", "Yeni klasör <dir>", "<txt> kaç kelime?", "<f> nerede?", "Müzik çal", "<csv> ortalama kaç?",
    ],
    "other scripts": [
        "Привет, как дела?", "Какая сегодня погода?", "Что ты умеешь?", "Сколько здесь файлов?", "Который час?", "Спасибо", "你好", "今天天气怎么样?", "你能做什么?", "现在几点?", "谢谢", "こんにちは", "今日の天気は?", "何ができますか?", "ありがとう", "안녕하세요", "오늘 날씨 어때?", "مرحبا", "كيف حالك؟", "ما هو الطقس اليوم؟", "नमस्ते", "आप क्या कर सकते हैं?", "Γεια σου", "Τι καιρό κάνει σήμερα;", "שלום", "Привіт, допоможи мені",
        "Сколько слов в <txt>?", "Удали <f>", "Открой <f>", "Переведи <txt>", "Кто такой <p>?", "删除 <f>", "打开 <f>", "翻译 <txt>", "<f> 有多大?", "<f> を削除して", "<txt> を翻訳して", "<f> を開いて", "<f> 삭제해 줘", "<txt> 번역해 줘", "احذف <f>", "ترجم <txt>", "<f> खोलो", "Διάγραψε το <f>", "תרגם את <txt>", "Видали <f>",
    ],
    "others": ["Jak se máš?", "Jaké je počasí?", "Milyen idő van?", "Hogy vagy?", "Hvordan er vejret?", "Mitä kuuluu?", "Apa kabar?", "Salve, quid agis?"],
}
